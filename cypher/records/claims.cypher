// Every revision of every claim, with its ends, passages, speakers and the revision before.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     {type, to: ref, id, or what and id, labels: of that node, properties}: what begins there and does not
//                           follow from the rest
// live        BOOLEAN       whether it has not ended
// Ordered by ref.
CYPHER 25
MATCH (claim:Claim) WHERE claim.ref IS NOT NULL AND NOT coalesce(claim.dossier, '') IN $incomplete.dossiers
RETURN labels(claim) AS labels, properties(claim) AS properties,
       [(claim)-[out:!(RETRACTED_BY|ABOUT)]->(end) | {
         type: type(out), to: coalesce(end.ref, end.what + ' ' + end.id, end.id), labels: labels(end),
         properties: properties(out)
       }] AS out,
       claim.endedAt IS NULL AS live
ORDER BY claim.ref
