// Draws what of `claim` counts, the first thousand. Stands at the end of a script for Neo4j Browser, where this file's name
// does: see CypherFile.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
WITH DISTINCT claim
WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  // parts/filter.cypher
WITH claim ORDER BY claim.ref LIMIT 1000
// parts/drawn.cypher
