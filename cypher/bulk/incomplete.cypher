// Is something begun and not complete that the graph cannot be asked before?
//
// corpus   STRING  name of the material of a bulk load; null if none is begun
// restore  STRING  note of a restore: its word, the backup's digest and path; null if none is begun
// Ordered by corpus: one row, or none.
CYPHER 25
OPTIONAL MATCH (bulk:Bulk {id: 'bulk'})
OPTIONAL MATCH (lock:Lock {id: 'change'}) WHERE lock.work STARTS WITH 'restore '
WITH bulk.corpus AS corpus, lock.work AS restore
WHERE corpus IS NOT NULL OR restore IS NOT NULL
RETURN corpus, restore
ORDER BY corpus
