// A claim cites at least one passage, and all its passages lie in one source.
//
// $refs  LIST<STRING>  claims to look at
//
// broken STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
OPTIONAL MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
WITH claim, count(DISTINCT source) AS sources WHERE sources <> 1
RETURN claim.ref + ': its passages lie in ' + toString(sources) + ' sources' AS broken
ORDER BY broken
