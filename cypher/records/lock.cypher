// What outlives a change: the latest instant, and the length of the journal.
//
// latest   DATETIME  null if nothing was ever changed
// journal  INTEGER   null if nothing was ever written
// Ordered by journal: one row.
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: 'change'})
RETURN lock.latest AS latest, lock.journal AS journal
ORDER BY journal
