// Takes edges away.
//
// $ids     LIST<STRING>  Neo4j's
//
// deleted  INTEGER
CYPHER 25
UNWIND $ids AS id
MATCH (:Entity)-[edge]->(:Entity) WHERE elementId(edge) = id
DELETE edge
RETURN count(*) AS deleted
ORDER BY deleted
