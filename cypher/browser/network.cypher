// Whom do claims join with one or several entities? How far, and how many: parts/step.cypher.
//
// $of  LIST<STRING>  ids of the entities
CYPHER 25
WITH $of AS kept, $of AS last, 1 AS step
// parts/step.cypher
// parts/step.cypher
// parts/step.cypher
UNWIND kept AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE object.id IN kept AND NOT claim.family IN ['identity', 'value']
// parts/kept.cypher
