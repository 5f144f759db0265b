// Who led or belonged to the organisations that these claims are about, at the time of the claims?
// Plain claims tie them, those that were taken back too. The hint holds where statistics are stale, as after a large
// load.
//
// $claims              LIST<STRING>  references of claims
// $knownOn             DATETIME      what the graph held at that instant; a far one for now
// $only.sources        LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities  LIST<STRING>  grades of sources that count; null for all
//
// who, whoName          STRING  whom a claim ties to the organisation
// through, throughName  STRING  organisation that is the subject of one of these claims
// relation  STRING   of that claim
// tie       STRING   reference of the claim that ties them
// claim     STRING   one of these
// role, time  MAP    bounds of the tie and of the claim: startEarliest, startLatest, endEarliest, endLatest, qualified
// Ordered by whoName, who, throughName, through, relation, tie, claim.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})-[:SUBJECT]->(organisation:Organization)
MATCH (tie:Claim)
USING INDEX SEEK tie:Claim(objectId, family, polarity, recordedAt)
WHERE tie.objectId = organisation.id AND tie.family = 'structure' AND tie.polarity = 'affirmed'
  AND tie.recordedAt <= $knownOn AND (tie.endedAt IS NULL OR tie.endedAt > $knownOn) AND tie.certainty = 'stated'
  AND tie.relation IN ['leads', 'officer of', 'member of', 'employed by', 'founded', 'owns', 'part of']
  AND tie.startEarliest <= claim.endLatest AND claim.startEarliest <= tie.endLatest
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (tie)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
  })
MATCH (tie)-[:SUBJECT]->(entity:Entity)
RETURN entity.id AS who, entity.name AS whoName, organisation.id AS through, organisation.name AS throughName,
       claim.relation AS relation, tie.ref AS tie, ref AS claim,
       tie {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       claim {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY whoName, who, throughName, through, relation, tie, claim
