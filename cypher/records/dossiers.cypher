// Every dossier.
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref or id, labels: of that node, properties}: what begins there
// live        BOOLEAN       true
// Ordered by id.
CYPHER 25
MATCH (dossier:Dossier) WHERE dossier.id IS NOT NULL
RETURN labels(dossier) AS labels, properties(dossier) AS properties,
       [(dossier)-[out]->(end) | {
         type: type(out), to: coalesce(end.ref, end.id), labels: labels(end), properties: properties(out)
       }] AS out,
       true AS live
ORDER BY dossier.id
