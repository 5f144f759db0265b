// Every text, with its source.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref or id, labels: of that node, properties}: what begins there
// live        BOOLEAN       whether a live claim cites a passage of it
// Ordered by id.
CYPHER 25
MATCH (text:Text) WHERE text.id IS NOT NULL AND NOT coalesce(text.dossier, '') IN $incomplete.dossiers
RETURN labels(text) AS labels, properties(text) AS properties,
       [(text)-[out]->(end) | {
         type: type(out), to: coalesce(end.ref, end.id), labels: labels(end), properties: properties(out)
       }] AS out,
       EXISTS {
         MATCH (claim:Claim)-[:CITES]->(:Passage)-[:IN]->(text) WHERE claim.endedAt IS NULL
       } AS live
ORDER BY text.id
