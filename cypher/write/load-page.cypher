// What did a load list last?
//
// $pages  INTEGER  how many pages the journal had before it
//
// page    MAP      properties of the page with the highest number
// Ordered by number of the page: one row, or none.
CYPHER 25
MATCH (journal:Journal) WHERE journal.number > $pages
WITH journal ORDER BY journal.number DESC LIMIT 1
RETURN journal {.*} AS page
ORDER BY journal.number
