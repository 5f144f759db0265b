// Every entity. The edges between them are projections, and no record: see edges.cypher.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref or id, labels: of that node, properties}: what else begins there; should be
//                           nothing
// live        BOOLEAN       whether its dossier still has it
// Ordered by id.
CYPHER 25
MATCH (entity:Entity) WHERE entity.id IS NOT NULL AND NOT coalesce(entity.dossier, '') IN $incomplete.dossiers
RETURN labels(entity) AS labels, properties(entity) AS properties,
       [(entity)-[out]->(end) WHERE NOT end:Entity
           | {type: type(out), to: coalesce(end.ref, end.id), labels: labels(end), properties: properties(out)}] AS out,
       entity.endedAt IS NULL AS live
ORDER BY entity.id
