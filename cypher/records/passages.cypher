// Every passage, with its text and the copies in which it was found.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref or id, labels: of that node, properties}: what begins there
// live        BOOLEAN       whether a live claim cites it
// Ordered by id.
CYPHER 25
MATCH (passage:Passage) WHERE passage.id IS NOT NULL
  // which one of these cites and nobody else
  AND ($incomplete.dossiers = []
    OR NOT EXISTS { (passage)<-[:CITES]-(own:Claim) WHERE own.dossier IN $incomplete.dossiers }
    OR EXISTS { (passage)<-[:CITES]-(other:Claim) WHERE NOT other.dossier IN $incomplete.dossiers })
RETURN labels(passage) AS labels, properties(passage) AS properties,
       [(passage)-[out]->(end) | {
         type: type(out), to: coalesce(end.ref, end.id), labels: labels(end), properties: properties(out)
       }] AS out,
       EXISTS { MATCH (claim:Claim)-[:CITES]->(passage) WHERE claim.endedAt IS NULL } AS live
ORDER BY passage.id
