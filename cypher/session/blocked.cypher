// Does a change wait here for its turn? Asked from outside it, while it has no answer yet.
//
// $query   STRING   the text by which a change asks for its turn
//
// blocked  BOOLEAN  whether one is held up by another
// Ordered by blocked: one row.
CYPHER 25
SHOW TRANSACTIONS YIELD currentQuery, status
WHERE status STARTS WITH 'Blocked by' AND currentQuery CONTAINS $query
RETURN count(*) > 0 AS blocked
ORDER BY blocked
