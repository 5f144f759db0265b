// What does a dossier use of others?
//
// $dossier  STRING  id
//
// what      STRING  ENTITY or SOURCE
// id        STRING
// Ordered by what, id.
CYPHER 25
MATCH (:Dossier {id: $dossier})-[:USES]->(thing)
RETURN CASE WHEN thing:Entity THEN 'ENTITY' ELSE 'SOURCE' END AS what, thing.id AS id
ORDER BY what, id
