// How many plain claims about somebody did hedged.cypher leave out?
// The predicate on recordedAt says nothing: a composite index is used only where each of its properties has one. The hint
// holds where statistics are stale, as after a large load.
//
// $of    STRING   id of the entity
//
// plain  INTEGER  live, affirmed, stated claims with the entity at either end
// Ordered by nothing: one row.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity = 'affirmed'
    AND claim.recordedAt IS NOT NULL AND claim.endedAt IS NULL AND claim.certainty = 'stated'
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity = 'affirmed'
    AND claim.recordedAt IS NOT NULL AND claim.endedAt IS NULL AND claim.certainty = 'stated'
  RETURN claim
}
RETURN count(claim) AS plain
ORDER BY plain
