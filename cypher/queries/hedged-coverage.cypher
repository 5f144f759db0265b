// How many plain claims about somebody did hedged.cypher leave out?
// The hints hold where statistics are stale, as after a large load.
//
// $of       STRING    id of the entity
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
//
// plain  INTEGER  live, affirmed, stated claims with the entity at either end
// Ordered by nothing: one row.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity = 'affirmed'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn) AND claim.certainty = 'stated'
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity = 'affirmed'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn) AND claim.certainty = 'stated'
  RETURN claim
}
RETURN count(claim) AS plain
ORDER BY plain
