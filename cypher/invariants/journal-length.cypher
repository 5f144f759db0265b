// How many pages should the journal have?
//
// $incomplete.pages  INTEGER  how many pages there were before a load that is not shown yet
//
// pages  INTEGER  null if nothing was ever written
// Ordered by pages: one row.
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: 'change'})
RETURN CASE WHEN lock.journal > $incomplete.pages THEN $incomplete.pages ELSE lock.journal END AS pages
ORDER BY pages
