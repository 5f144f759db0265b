// Every entity. The edges between them are projections, and no record: see edges.cypher.
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref or id, labels: of that node, properties}: what else begins there; should be
//                           nothing
// live        BOOLEAN       whether its dossier still has it
// Ordered by id.
CYPHER 25
MATCH (entity:Entity) WHERE entity.id IS NOT NULL
RETURN labels(entity) AS labels, properties(entity) AS properties,
       [(entity)-[out]->(end) WHERE NOT end:Entity
           | {type: type(out), to: coalesce(end.ref, end.id), labels: labels(end), properties: properties(out)}] AS out,
       entity.endedAt IS NULL AS live
ORDER BY entity.id
