// Was this the latest change?
//
// $change  STRING  made up for it
//
// made     BOOLEAN
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: 'change'})
RETURN coalesce(lock.change = $change, false) AS made
ORDER BY made
