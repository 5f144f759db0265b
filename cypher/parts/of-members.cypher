// What is said of members of a group, as far as they can have been members then. Stands as a branch of a script for Neo4j
// Browser, where this file's name does: see CypherFile.java.
//
// $of                STRING        id of the group
// $through           BOOLEAN       whether it is asked for
// $only.certainties  LIST<STRING>  degrees that count, of memberships too
// $only.retracted    BOOLEAN       whether claims count that were taken back, memberships too
// $knownOn           DATETIME      what the graph held at that instant; a far one for now
MATCH (:Entity {id: $of})<-[:OBJECT]-(claim:Claim)
WHERE $through AND claim.relation = 'member of' AND claim.family = 'structure' AND claim.polarity = 'affirmed'
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND claim.certainty IN $only.certainties
  // parts/sources.cypher
  AND ($only.retracted OR NOT
    // parts/retracted.cypher
  )
WITH claim AS role
MATCH (:Entity {id: role.subjectId})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.subjectId <> $of AND coalesce(claim.objectId <> $of, true)
  // neither over before the first day of the claim that is known, nor begun after the last
  AND role.endLatest >= CASE
    WHEN claim.startEarliest > date('-999999999-01-01') THEN claim.startEarliest
    WHEN claim.startLatest > claim.endEarliest THEN claim.endEarliest
    ELSE claim.startLatest
  END
  AND role.startEarliest <= CASE
    WHEN claim.endLatest < date('+999999999-12-31') THEN claim.endLatest
    WHEN claim.startLatest > claim.endEarliest THEN claim.startLatest
    ELSE claim.endEarliest
  END
