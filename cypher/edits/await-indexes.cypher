// Waits until all indexes are online: a crash before that makes the next start slow.
CYPHER 25
CALL db.awaitIndexes(7200)
