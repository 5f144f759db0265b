// Notes that work has begun which takes several transactions: a start that finds the note finishes it.
//
// $work  STRING  rebuild; empty: it is done
//
// work   STRING
CYPHER 25
MATCH (lock:Lock {id: 'change'})
SET lock.work = nullIf($work, '')
RETURN lock.work AS work
ORDER BY work
