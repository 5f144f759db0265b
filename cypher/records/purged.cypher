// What was purged: id, time and reason are left.
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     what begins there: nothing
// live        BOOLEAN       false: it is no content
// Ordered by what, id.
CYPHER 25
MATCH (purged:Purged) WHERE purged.what IS NOT NULL AND purged.id IS NOT NULL
RETURN labels(purged) AS labels, properties(purged) AS properties, [] AS out, false AS live
ORDER BY purged.what, purged.id
