// Marks a change as the latest one, inside its own transaction, so that whoever lost the answer to its commit can tell
// whether it was made.
//
// $lock    STRING  'change'; 'work' for a part of a load that nobody sees yet
// $change  STRING  made up for this change
//
// marked   STRING  id of the lock that keeps the mark
CYPHER 25
MERGE (lock:Lock {id: $lock})
SET lock.change = $change
RETURN lock.id AS marked
ORDER BY marked
