// Which change of the graph was the latest? What was counted when it was the latest need not be counted again.
//
// change  STRING  made up for it; null if no change was made but a bulk load
// latest  STRING  its instant, or the latest one of a bulk load; null if there was none
// Ordered by change: one row, or none in a graph that nothing has changed.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
RETURN lock.change AS change, toString(lock.latest) AS latest
ORDER BY change
