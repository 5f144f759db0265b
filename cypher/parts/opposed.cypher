// Each claim `denied` with those that affirm the same at a time that can overlap. Values of which one can be true are left
// out, for whether they exclude each other is told in Java. Stands as a branch of a script for Neo4j Browser, where this
// file's name does: see CypherFile.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
WHERE denied.polarity = 'denied' AND denied.recordedAt <= $knownOn
  AND (denied.endedAt IS NULL OR denied.endedAt > $knownOn)
UNWIND CASE WHEN denied.symmetric
  THEN [[denied.subjectId, denied.objectId], [denied.objectId, denied.subjectId]]
  ELSE [[denied.subjectId, denied.objectId]] END AS ends
MATCH (affirmed:Claim {subjectId: ends[0], relation: denied.relation, polarity: 'affirmed'})
WHERE (affirmed.objectId = ends[1] OR affirmed.valueText = denied.valueText)
  AND (ends[0] = denied.subjectId OR affirmed.symmetric)
  AND affirmed.startEarliest <= denied.endLatest AND denied.startEarliest <= affirmed.endLatest
  AND affirmed.recordedAt <= $knownOn AND (affirmed.endedAt IS NULL OR affirmed.endedAt > $knownOn)
UNWIND [denied, affirmed] AS claim
