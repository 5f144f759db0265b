// Begins a part of work: takes the lock, and looks whether its writer still has the token.
//
// $token   STRING
// $lease   DURATION for how long nobody else goes on with it from here on
//
// token    STRING   the same
// Ordered by token: one row; none if another writer has taken over, or the work is over.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
// written before the token is read, so that whoever waited reads what the one before wrote
SET lock.taken = true
REMOVE lock.taken
WITH lock
MATCH (work:Lock {id: 'work'}) WHERE work.token = $token
SET work.until = datetime.realtime() + $lease
RETURN work.token AS token
ORDER BY token
