// On which claims do these hops stand, with all that their cost depends on? The hints hold where statistics are stale, as
// after a large load.
//
// $pairs                LIST<LIST<STRING>>  two ids of entities each
// $most                 INTEGER             the most claims to read of a pair, each way round
// $only.polarities      LIST<STRING>        'affirmed', 'denied' or both
// $knownOn              DATETIME            what the graph held at that instant; a far one for now
//
// one, other     STRING        the pair
// ref, id        STRING        of a claim
// subject        STRING        id: one of the pair
// relation       STRING
// certainty, polarity, voice  STRING
// disputed       BOOLEAN
// taken          BOOLEAN       whether a claim that retracts aims at it
// source         STRING        id
// startEarliest, endLatest  DATE
// Ordered by one, other, ref.
CYPHER 25
UNWIND $pairs AS pair
WITH pair[0] AS one, pair[1] AS other
CALL (one, other) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = one AND claim.objectId = other AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  RETURN claim LIMIT $most
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = other AND claim.objectId = one AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  RETURN claim LIMIT $most
}
CALL (claim) {
  MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
  RETURN source
}
RETURN one, other, claim.ref AS ref, claim.id AS id, claim.subjectId AS subject, claim.relation AS relation,
       claim.certainty AS certainty, claim.polarity AS polarity, claim.voice AS voice,
       source.id AS source, claim.startEarliest AS startEarliest,
       claim.endLatest AS endLatest,
  EXISTS {
    MATCH (taking:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
    WHERE taking.recordedAt <= $knownOn AND (taking.endedAt IS NULL OR taking.endedAt > $knownOn)
      AND taking.relation = 'retracts'
  } AS taken,
  EXISTS {
    MATCH (against:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
    WHERE against.recordedAt <= $knownOn AND (against.endedAt IS NULL OR against.endedAt > $knownOn)
      AND against.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
  } OR EXISTS {
    UNWIND CASE WHEN claim.symmetric
      THEN [[claim.subjectId, claim.objectId], [claim.objectId, claim.subjectId]]
      ELSE [[claim.subjectId, claim.objectId]] END AS ends
    MATCH (opposite:Claim {subjectId: ends[0], objectId: ends[1], relation: claim.relation})
    USING INDEX SEEK opposite:Claim(subjectId, objectId, relation, polarity)
    WHERE opposite.polarity = CASE claim.polarity WHEN 'denied' THEN 'affirmed' ELSE 'denied' END
      AND opposite.recordedAt <= $knownOn AND (opposite.endedAt IS NULL OR opposite.endedAt > $knownOn)
      AND (ends[0] = claim.subjectId OR opposite.symmetric)
      AND opposite.startEarliest <= claim.endLatest AND claim.startEarliest <= opposite.endLatest
  } AS disputed
ORDER BY one, other, ref
