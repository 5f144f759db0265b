// A claim keeps the id of the source that its passages lie in.
//
// $refs   LIST<STRING>  claims to look at
//
// broken  STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
OPTIONAL MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(text:Text)
WITH claim, text WHERE claim.sourceId IS NULL OR NOT coalesce(claim.sourceId = text.source, false)
RETURN claim.ref + ': the source that it keeps, ' + coalesce(claim.sourceId, 'none') + ', and that of its passages differ'
  AS broken
ORDER BY broken
