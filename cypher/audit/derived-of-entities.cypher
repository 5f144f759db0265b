// Entities, as they are needed to derive what follows from what they say.
//
// $after      STRING     the id behind which to begin; '' for the first
// $most       INTEGER    how many
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>  empty
// live        BOOLEAN    whether its dossier still has it
// Ordered by id.
CYPHER 25
MATCH (entity:Entity) WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $most
RETURN labels(entity) AS labels, properties(entity) AS properties, [] AS out, entity.endedAt IS NULL AS live
ORDER BY properties.id
