// Each claim `spoken` with those that contradict, doubt, correct or retract it. Stands as a branch of a script for Neo4j
// Browser, where this file's name does: see CypherFile.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
MATCH (spoken)<-[:SUBJECT|OBJECT]-(by:Claim {polarity: 'affirmed'})
WHERE by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
  AND by.recordedAt <= $knownOn AND (by.endedAt IS NULL OR by.endedAt > $knownOn)
  AND spoken.recordedAt <= $knownOn AND (spoken.endedAt IS NULL OR spoken.endedAt > $knownOn)
UNWIND [by, spoken] AS claim
