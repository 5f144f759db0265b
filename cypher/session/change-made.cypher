// Was this the latest change?
//
// $lock    STRING  that keeps the mark, see mark-change.cypher
// $change  STRING  made up for it
//
// made     BOOLEAN
CYPHER 25
OPTIONAL MATCH (lock:Lock {id: $lock})
RETURN coalesce(lock.change = $change, false) AS made
ORDER BY made
