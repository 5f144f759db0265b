// Notes that a batch of a part of a bulk load is committed with this transaction.
//
// $part     STRING
// $batches  INTEGER  how many of the part are, with it
//
// batches   INTEGER
// Ordered by batches: one row; none if the batch was committed before.
CYPHER 25
MERGE (part:Bulk {id: $part})
WITH part WHERE coalesce(part.batches, 0) < $batches
SET part.batches = $batches
RETURN part.batches AS batches
ORDER BY batches
