// Which work was begun and not finished?
//
// work  STRING
// Ordered by work: one row, or none.
CYPHER 25
MATCH (lock:Lock {id: 'change'}) WHERE lock.work IS NOT NULL
RETURN lock.work AS work
ORDER BY work
