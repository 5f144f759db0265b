// Writes entities, or what changed of them.
//
// $rows  LIST<MAP>  {id, kind (label), properties}
//
// id      STRING   of those that are new
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row, entity.kind IS NULL AS fresh
SET entity = row.properties
REMOVE entity:$([label IN labels(entity) WHERE label <> 'Entity'])
SET entity:$(row.kind)
WITH row WHERE fresh
RETURN row.id AS id
ORDER BY id
