// What does a dossier use of others?
//
// $dossier  STRING  id
//
// what      STRING  ENTITY, SOURCE or TEXT
// id        STRING
// noClaims  LIST<STRING>  lines with place and reason of passages of a text of which it makes no claim
// Ordered by what, id.
CYPHER 25
MATCH (:Dossier {id: $dossier})-[use:USES]->(thing)
RETURN CASE WHEN thing:Entity THEN 'ENTITY' WHEN thing:Source THEN 'SOURCE' ELSE 'TEXT' END AS what, thing.id AS id,
       coalesce(use.noClaims, []) AS noClaims
ORDER BY what, id
