// Which claims speak of the claims about somebody, and how many are there of both?
// By what was known at the instant asked for. The hints hold where statistics are stale, as after a large load.
//
// $of       STRING        id of the entity
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
//
// looked    INTEGER       live claims with the entity at an end, and those that speak of them
// against   LIST<STRING>  references of those that say that they contradict, doubt, correct or retract one of them
// Ordered by looked: one row.
CYPHER 25
CALL () {
  CALL () {
    MATCH (found:Claim)
    USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
    WHERE found.subjectId = $of AND found.family IS NOT NULL AND found.polarity IN ['affirmed', 'denied']
      AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    RETURN found
    UNION ALL
    MATCH (found:Claim)
    USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
    WHERE found.objectId = $of AND found.family IS NOT NULL AND found.polarity IN ['affirmed', 'denied']
      AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    RETURN found
  }
  RETURN count(found) AS about
}
CALL () {
  CALL () {
    MATCH (found:Claim)
    USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
    WHERE found.subjectId = $of AND found.family IS NOT NULL AND found.polarity IN ['affirmed', 'denied']
      AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    RETURN found
    UNION ALL
    MATCH (found:Claim)
    USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
    WHERE found.objectId = $of AND found.family IS NOT NULL AND found.polarity IN ['affirmed', 'denied']
      AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    RETURN found
  }
  CALL (found) {
    MATCH (by:Claim)
    USING INDEX SEEK by:Claim(subjectId, family, polarity, recordedAt)
    WHERE by.subjectId = found.id AND by.family IS NOT NULL AND by.polarity IN ['affirmed', 'denied']
      AND by.recordedAt <= $knownOn AND (by.endedAt IS NULL OR by.endedAt > $knownOn)
    RETURN by
    UNION ALL
    MATCH (by:Claim)
    USING INDEX SEEK by:Claim(objectId, family, polarity, recordedAt)
    WHERE by.objectId = found.id AND by.family IS NOT NULL AND by.polarity IN ['affirmed', 'denied']
      AND by.recordedAt <= $knownOn AND (by.endedAt IS NULL OR by.endedAt > $knownOn)
    RETURN by
  }
  WITH DISTINCT by
  RETURN count(CASE WHEN by.subjectId <> $of AND coalesce(by.objectId <> $of, true) THEN by END) AS beside,
         collect(CASE
           WHEN by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'] AND by.polarity = 'affirmed' THEN by.ref
         END) AS against
}
RETURN about + beside AS looked, against
ORDER BY looked
