// Every page of the journal.
//
// $incomplete.pages  INTEGER  how many pages there were before a load that is not shown yet
//
// labels      LIST<STRING>
// properties  MAP
// out         LIST<MAP>     what begins there: nothing
// live        BOOLEAN       false: it is no content
// Ordered by number.
CYPHER 25
MATCH (journal:Journal) WHERE journal.number IS NOT NULL AND journal.number <= $incomplete.pages
RETURN labels(journal) AS labels, properties(journal) AS properties, [] AS out, false AS live
ORDER BY journal.number
