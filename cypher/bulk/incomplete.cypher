// Is something begun and not complete that whoever asks must know of?
//
// corpus   STRING   name of the material of a bulk load; null if none is begun
// restore  STRING   note of a restore: its word, the backup's digest and path; null if none is begun
// dossier  STRING   id of a dossier that is being loaded in parts; null if there is none
// hidden   BOOLEAN  whether it is not shown yet; null if there is none
// since    DATETIME when that began; null if there is none
// pages    INTEGER  how many pages the journal had before; null if there is none
// Ordered by corpus: one row, or none.
CYPHER 25
OPTIONAL MATCH (bulk:Bulk {id: 'bulk'})
OPTIONAL MATCH (lock:Lock {id: 'change'}) WHERE lock.work STARTS WITH 'restore '
OPTIONAL MATCH (load:Lock {id: 'load'})
WITH bulk.corpus AS corpus, lock.work AS restore, load
WHERE corpus IS NOT NULL OR restore IS NOT NULL OR load IS NOT NULL
RETURN corpus, restore, load.dossier AS dossier, load.hidden AS hidden, load.at AS since, load.journal AS pages
ORDER BY corpus
