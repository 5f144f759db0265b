// Adds pages to the journal of the change that holds the lock.
//
// $pages  LIST<MAP>  {what: STRING, size: INTEGER, lines: STRING, sha256: STRING}
//
// last    INTEGER    number of the last page
// Ordered by last.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
WITH lock, coalesce(lock.journal, 0) AS before
UNWIND range(0, size($pages) - 1) AS position
CREATE (journal:Journal)
SET journal = $pages[position], journal.number = before + position + 1, journal.at = lock.latest
WITH lock, max(journal.number) AS last
SET lock.journal = last
RETURN last
ORDER BY last
