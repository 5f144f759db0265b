// Gives entities what follows from what they say.
//
// $rows    LIST<MAP>  {id, properties: to set; those that are null go}
//
// written  INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
RETURN count(entity) AS written
ORDER BY written
