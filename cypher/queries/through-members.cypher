// Who is a member of a group, and what is said of them?
// Affirmed memberships that are live, and live claims with a member at an end, but for those with the group at the other:
// these the question itself finds. Whether one was a member at the time, AtThatTime says; here the times can overlap.
// The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the group
// $most                 INTEGER       the most rows
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count, of memberships too
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count, of memberships too; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count, of memberships too; null for all
//
// member      STRING  id
// tie         STRING  reference of the claim of membership
// claim, id   STRING  reference and id of the claim about the member
// role, time  MAP     bounds of both: startEarliest, startLatest, endEarliest, endLatest, qualified
// Ordered by claim, member, tie.
CYPHER 25
MATCH (tie:Claim)
USING INDEX SEEK tie:Claim(objectId, family, polarity, recordedAt)
WHERE tie.objectId = $of AND tie.family = 'structure' AND tie.polarity = 'affirmed'
  AND tie.recordedAt <= $knownOn AND (tie.endedAt IS NULL OR tie.endedAt > $knownOn)
  AND tie.relation = 'member of' AND tie.certainty IN $only.certainties
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (tie)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
  })
CALL (tie) {
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
  WHERE found.subjectId = tie.subjectId AND found.family IS NOT NULL AND found.polarity IN $only.polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION ALL
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
  WHERE found.objectId = tie.subjectId AND found.family IS NOT NULL AND found.polarity IN $only.polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
}
WITH tie, found
WHERE found.subjectId <> $of AND coalesce(found.objectId <> $of, true)
  AND tie.startEarliest <= found.endLatest AND found.startEarliest <= tie.endLatest
  AND found.certainty IN $only.certainties
  AND (found.tier IS NULL OR found.tier IN $only.tiers)
  AND ($only.from IS NULL OR (found.startEarliest <= $only.to AND found.endLatest >= $only.from))
  AND ($only.families IS NULL OR found.family IN $only.families)
  AND ($only.relations IS NULL OR found.relation IN $only.relations)
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
  })
WITH tie, found
LIMIT $most
RETURN tie.subjectId AS member, tie.ref AS tie, found.ref AS claim, found.id AS id,
       tie {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       found {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY claim, member, tie
