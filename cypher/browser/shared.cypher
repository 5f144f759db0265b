// What do two or more entities have in common?
//
// $of       LIST<STRING>  ids of the entities; at least two
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
CYPHER 25
UNWIND $of AS given
MATCH (:Entity {id: given})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(common:Entity)
WHERE NOT common.id IN $of AND NOT claim.family IN ['identity', 'value']
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  // parts/filter.cypher
WITH common, collect(DISTINCT given) AS joined, collect(DISTINCT claim) AS found WHERE size(joined) = size($of)
UNWIND found AS claim
// parts/kept.cypher
