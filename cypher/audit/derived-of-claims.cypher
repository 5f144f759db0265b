// Revisions of claims, as they are needed to derive what follows from what they say.
//
// $after      STRING     the ref behind which to begin; '' for the first
// $most       INTEGER    how many
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>  {type, to: id, labels: of that node, properties}: passages and speakers, of names only: only in
//                        their fingerprint anything was that follows from the rest
// live        BOOLEAN    whether it has not ended
// source      STRING     id of the source that its first passage lies in
// Ordered by ref.
CYPHER 25
MATCH (claim:Claim) WHERE claim.ref > $after
WITH claim ORDER BY claim.ref LIMIT $most
RETURN labels(claim) AS labels, properties(claim) AS properties,
       CASE WHEN claim.valueType = 'name' THEN [(claim)-[out:CITES|SAID_BY]->(end) | {
         type: type(out), to: end.id, labels: labels(end), properties: properties(out)
       }] ELSE [] END AS out,
       claim.endedAt IS NULL AS live,
       head([(claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(text:Text) | text.source]) AS source
ORDER BY properties.ref
