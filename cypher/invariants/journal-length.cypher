// How many pages should the journal have?
//
// pages  INTEGER  null if nothing was ever written
// Ordered by pages: one row.
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: 'change'})
RETURN lock.journal AS pages
ORDER BY pages
