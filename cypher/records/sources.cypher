// Every source, with the entities behind it and the sources that it depends on.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref, id, or what and id, labels: of that node, properties}: what begins there
// live        BOOLEAN       whether a live claim cites a passage of it
// Ordered by id.
CYPHER 25
MATCH (source:Source) WHERE source.id IS NOT NULL AND NOT coalesce(source.dossier, '') IN $incomplete.dossiers
RETURN labels(source) AS labels, properties(source) AS properties,
       [(source)-[out]->(end) | {
         type: type(out), to: coalesce(end.ref, end.what + ' ' + end.id, end.id), labels: labels(end),
         properties: properties(out)
       }] AS out,
       EXISTS {
         MATCH (claim:Claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source) WHERE claim.endedAt IS NULL
       } AS live
ORDER BY source.id
