// Writes entities, or what changed of them.
//
// $rows  LIST<MAP>  {id, kind (label), properties}
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
REMOVE entity:Person:Organization:Place:Event:Group
SET entity:$(row.kind)
RETURN count(entity) AS written
ORDER BY written
