// Writes pages of the journal anew, without lines of what was purged.
//
// $pages  LIST<MAP>  {number, lines, sha256, size}
//
// pages   INTEGER
CYPHER 25
UNWIND $pages AS page
MATCH (journal:Journal {number: page.number})
SET journal += page
RETURN count(journal) AS pages
ORDER BY pages
