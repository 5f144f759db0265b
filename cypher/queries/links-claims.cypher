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
// retracted      BOOLEAN       whether it was taken back
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
RETURN one, other, claim.ref AS ref, claim.id AS id, claim.subjectId AS subject, claim.relation AS relation,
       claim.certainty AS certainty, claim.polarity AS polarity, claim.voice AS voice,
       claim.sourceId AS source, claim.startEarliest AS startEarliest,
       claim.endLatest AS endLatest,
  // parts/retracted.cypher
  AS retracted,
  // parts/disputed.cypher
  AS disputed
ORDER BY one, other, ref
