// Marks the graph: a bulk load has begun and is not complete. Says how far it has come, if it began before.
//
// $corpus  STRING  name of the material
//
// corpus   STRING     name of the material that is being loaded
// entities INTEGER    how many sources or dossiers another way of loading has brought, or is about to: then nothing was marked
// done     LIST<MAP>  {part, batches}: of each part of the work, how many batches are committed
// Ordered by corpus: one row.
CYPHER 25
MERGE (lock:Lock {id: 'change'})
SET lock.taken = true
REMOVE lock.taken
WITH lock
OPTIONAL MATCH (before:Lock {id: 'work', what: 'generate'})
WITH before, CASE WHEN before IS NULL
  THEN COUNT { (:Claim) } + COUNT { (:Source) } + COUNT { (:Dossier) } + COUNT { (:Lock {id: 'work'}) }
  ELSE 0 END AS others
FOREACH (_ IN CASE WHEN before IS NULL AND others = 0 THEN [1] ELSE [] END |
  CREATE (:Lock {id: 'work', what: 'generate', of: $corpus, at: datetime.realtime()})
)
RETURN coalesce(before.of, $corpus) AS corpus, others AS entities,
       COLLECT { MATCH (part:Bulk) RETURN part {.id, .batches} ORDER BY part.id } AS done
ORDER BY corpus
