// What outlives a change: the latest instant, and the length of the journal.
//
// $incomplete.pages  INTEGER  how many pages there were before a load that is not shown yet
//
// latest   DATETIME  null if nothing was ever changed
// journal  INTEGER   null if nothing was ever written
// Ordered by journal: one row.
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: 'change'})
RETURN lock.latest AS latest,
       CASE WHEN lock.journal > $incomplete.pages THEN $incomplete.pages ELSE lock.journal END AS journal
ORDER BY journal
