// Who led or belonged to the organisations that these claims are about, at the time of the claims?
// Plain claims tie them that nobody took back. The hint holds where statistics are stale, as after a large
// load.
//
// $claims              LIST<STRING>  references of claims
// $knownOn             DATETIME      what the graph held at that instant; a far one for now
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
MATCH (asked:Claim {ref: ref})-[:SUBJECT]->(organisation:Organization)
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = organisation.id AND claim.family = 'structure' AND claim.polarity = 'affirmed'
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn) AND claim.certainty = 'stated'
  AND claim.relation IN ['leads', 'officer of', 'member of', 'employed by', 'founded', 'owns', 'part of']
  AND claim.startEarliest <= asked.endLatest AND asked.startEarliest <= claim.endLatest
  // parts/sources.cypher
  AND NOT
  // parts/retracted.cypher
MATCH (claim)-[:SUBJECT]->(entity:Entity)
RETURN entity.id AS who, entity.name AS whoName, organisation.id AS through, organisation.name AS throughName,
       asked.relation AS relation, claim.ref AS tie, ref AS claim,
       claim {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       asked {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY whoName, who, throughName, through, relation, tie, claim
