// Is something begun and not complete that the graph cannot be asked before?
//
// corpus   STRING  name of the material of a bulk load; null if none is begun
// restore  STRING  note of a restore: its word, the backup's digest and path; null if none is begun
// hidden   STRING  id of a dossier that is being loaded in parts and not shown yet; null if there is none
// pages    INTEGER how many pages the journal had before; null if there is none
// Ordered by corpus: one row, or none.
CYPHER 25
OPTIONAL MATCH (bulk:Bulk {id: 'bulk'})
OPTIONAL MATCH (lock:Lock {id: 'change'}) WHERE lock.work STARTS WITH 'restore '
OPTIONAL MATCH (load:Lock {id: 'load'}) WHERE load.hidden
WITH bulk.corpus AS corpus, lock.work AS restore, load
WHERE corpus IS NOT NULL OR restore IS NOT NULL OR load IS NOT NULL
RETURN corpus, restore, load.dossier AS hidden, load.journal AS pages
ORDER BY corpus
