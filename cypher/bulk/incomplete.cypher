// Is a bulk load begun and not complete?
//
// corpus  STRING  name of its material
// Ordered by corpus: one row, or none.
CYPHER 25
MATCH (bulk:Bulk {id: 'bulk'})
RETURN bulk.corpus AS corpus
ORDER BY corpus
