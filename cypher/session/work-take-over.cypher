// Lets another writer go on with a load: the one before writes nothing more of it, for it no longer has the token.
//
// $token   STRING   of the new writer
// $lease   DURATION for how long nobody else goes on with it
//
// token    STRING   of the new writer
// Ordered by token: one row; none if there is no work.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
MATCH (work:Lock {id: 'work'})
// all of it happens at one instant, whoever writes it
SET lock.latest = work.at, work.token = $token, work.until = datetime.realtime() + $lease
RETURN work.token AS token
ORDER BY token
