// Keeps everybody else from restoring as long as the transaction lasts, which is never committed.
//
// id  STRING
CYPHER 25
MERGE (lock:Lock {id: 'restore'})
SET lock.held = true
RETURN lock.id AS id
ORDER BY id
