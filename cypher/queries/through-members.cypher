// Who is a member of a group, and what is said of them?
// Affirmed memberships that are live, and live claims with a member at an end, but for those with the group at the other:
// these the question itself finds. Whether one was a member at the time, AtThatTime says; here the times can overlap.
// The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the group
// $most                 INTEGER       the most rows
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count, of memberships too
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.retracted       BOOLEAN       whether claims count that were taken back, memberships too
//
// member      STRING  id
// tie         STRING  reference of the claim of membership
// claim, id   STRING  reference and id of the claim about the member
// role, time  MAP     bounds of both: startEarliest, startLatest, endEarliest, endLatest, qualified
// Ordered by claim, member, tie.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'structure' AND claim.polarity = 'affirmed'
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND claim.relation = 'member of' AND claim.certainty IN $only.certainties
  // parts/sources.cypher
  AND ($only.retracted OR NOT
    // parts/retracted.cypher
  )
WITH claim AS tie
CALL (tie) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = tie.subjectId AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = tie.subjectId AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN claim
}
WITH tie, claim
WHERE claim.subjectId <> $of AND coalesce(claim.objectId <> $of, true)
  AND tie.startEarliest <= claim.endLatest AND claim.startEarliest <= tie.endLatest
  // parts/filter.cypher
WITH tie, claim
LIMIT $most
RETURN tie.subjectId AS member, tie.ref AS tie, claim.ref AS claim, claim.id AS id,
       tie {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       claim {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY claim, member, tie
