// Every relationship between entities.
//
// type        STRING
// from, to    STRING  ids
// properties  MAP
// Ordered by from.
CYPHER 25
MATCH (subject:Entity) WHERE subject.id IS NOT NULL
MATCH (subject)-[edge]->(object:Entity)
RETURN type(edge) AS type, subject.id AS from, object.id AS to, properties(edge) AS properties
ORDER BY from
