// Which of these entities does a hop join with one that has too many to follow? The hints hold where statistics are stale,
// as after a large load.
//
// $id                   STRING        the entity
// $others               LIST<STRING>  ids of those that it may be joined with
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
//
// other          STRING
// claims         INTEGER       claims between the two that count; at least one
// plain          BOOLEAN       whether one of them is affirmed and stated
// Ordered by other.
CYPHER 25
UNWIND $others AS other
CALL (other) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = $id AND claim.objectId = other AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = other AND claim.objectId = $id AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  RETURN claim
}
RETURN other, count(claim) AS claims, max(claim.certainty = 'stated' AND claim.polarity = 'affirmed') AS plain
ORDER BY other
