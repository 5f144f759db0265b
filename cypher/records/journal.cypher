// Every page of the journal.
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     what begins there: nothing
// live        BOOLEAN       false: it is no content
// Ordered by number.
CYPHER 25
MATCH (journal:Journal) WHERE journal.number IS NOT NULL
RETURN labels(journal) AS labels, properties(journal) AS properties, [] AS out, false AS live
ORDER BY journal.number
