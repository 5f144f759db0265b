// Makes changes of the graph follow one another: the second waits here until the first is done.
//
// locked  STRING  id of the lock
CYPHER 25
MERGE (lock:Lock {id: 'change'})
SET lock.at = datetime()
RETURN lock.id AS locked
ORDER BY locked
