// Marks the graph: a bulk load has begun and is not complete. Says how far it has come, if it began before.
//
// $corpus  STRING  name of the material
//
// corpus   STRING     name of the material that is being loaded
// entities INTEGER    how many entities or dossiers another way of loading has brought: then nothing was marked
// done     LIST<MAP>  {part, batches}: of each part of the work, how many batches are committed
// Ordered by corpus: one row.
CYPHER 25
MERGE (lock:Lock {id: 'change'})
SET lock.taken = true
REMOVE lock.taken
WITH lock
OPTIONAL MATCH (before:Bulk {id: 'bulk'})
WITH before, CASE WHEN before IS NULL
  THEN COUNT { (:Claim) } + COUNT { (:Source) } + COUNT { (:Dossier) } ELSE 0 END AS others
FOREACH (_ IN CASE WHEN before IS NULL AND others = 0 THEN [1] ELSE [] END |
  CREATE (:Bulk {id: 'bulk', corpus: $corpus})
)
RETURN coalesce(before.corpus, $corpus) AS corpus, others AS entities,
       COLLECT { MATCH (part:Bulk) WHERE part.batches IS NOT NULL RETURN part {.id, .batches} ORDER BY part.id } AS done
ORDER BY corpus
