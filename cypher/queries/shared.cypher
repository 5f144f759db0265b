// What do two or more entities have in common: whom does a hop join with each of them?
// A hop is a claim of the scope between two entities, either way round, of a family that is neither identity nor value.
// Claims that were taken back are found too. What a filter left out is counted by hops-coverage.cypher. The hints hold
// where statistics are stale, as after a large load.
//
// $of                   LIST<STRING>  ids of the entities; at least two
// $only.tiers           LIST<STRING>  how strong support is that counts; what is no support has none, and is kept
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// entity     STRING   id of one that is joined with each of them
// name, kind STRING   of that entity
// given      STRING   id of one of them
// claim      STRING   reference of a claim between the two
// taken      BOOLEAN  whether a claim that retracts aims at it; whose retraction counts, retracted.cypher tells
// Ordered by entity, given, claim.
CYPHER 25
MATCH (each:Entity) WHERE each.id IN $of
WITH each ORDER BY COUNT { (each)<-[:SUBJECT|OBJECT]-() }, each.id
WITH collect(each.id) AS ends
WITH head(ends) AS first, tail(ends) AS rest
CALL (first) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = first AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.objectId CONTAINS '/' AND NOT claim.objectId IN $of
    AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim.objectId AS other, claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = first AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.subjectId CONTAINS '/' AND NOT claim.subjectId IN $of
    AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim.subjectId AS other, claim
}
WITH first, rest, other, collect(claim) AS found
CALL (rest, other) {
  UNWIND rest AS given
  CALL (given, other) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
    WHERE claim.subjectId = given AND claim.objectId = other AND claim.relation IS NOT NULL
      AND claim.polarity IN $only.polarities
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
      AND NOT claim.family IN ['identity', 'value']
      AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
      AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
      AND ($only.families IS NULL OR claim.family IN $only.families)
      AND ($only.relations IS NULL OR claim.relation IN $only.relations)
      AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
        MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
        WHERE ($only.sources IS NULL OR source.id IN $only.sources)
          AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
      })
    RETURN claim
    UNION ALL
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
    WHERE claim.subjectId = other AND claim.objectId = given AND claim.relation IS NOT NULL
      AND claim.polarity IN $only.polarities
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
      AND NOT claim.family IN ['identity', 'value']
      AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
      AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
      AND ($only.families IS NULL OR claim.family IN $only.families)
      AND ($only.relations IS NULL OR claim.relation IN $only.relations)
      AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
        MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
        WHERE ($only.sources IS NULL OR source.id IN $only.sources)
          AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
      })
    RETURN claim
  }
  WITH given, collect(claim) AS claims
  RETURN collect({given: given, claims: claims}) AS hops
}
WITH other, hops, {given: first, claims: found} AS hop WHERE size(hops) = size($of) - 1
MATCH (entity:Entity {id: other})
UNWIND hops + [hop] AS each
UNWIND each.claims AS claim
RETURN entity.id AS entity, entity.name AS name, entity.kind AS kind, each.given AS given, claim.ref AS claim,
  EXISTS {
    MATCH (taking:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
    WHERE taking.recordedAt <= $knownOn AND (taking.endedAt IS NULL OR taking.endedAt > $knownOn)
      AND taking.relation = 'retracts'
  } AS taken
ORDER BY entity, given, claim
