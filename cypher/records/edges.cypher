// Every relationship between entities.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// type        STRING
// from, to    STRING  ids
// properties  MAP
// Ordered by from.
CYPHER 25
MATCH (subject:Entity) WHERE subject.id IS NOT NULL AND NOT coalesce(subject.dossier, '') IN $incomplete.dossiers
MATCH (subject)-[edge]->(object:Entity) WHERE NOT coalesce(object.dossier, '') IN $incomplete.dossiers
RETURN type(edge) AS type, subject.id AS from, object.id AS to, properties(edge) AS properties
ORDER BY from
