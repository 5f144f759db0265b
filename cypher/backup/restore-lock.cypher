// Takes over what outlives a change: the latest instant, unless the graph has seen a later one, and the journal's length.
// A graph that was restored needs no sample, and no load of it is incomplete.
//
// $latest   DATETIME or null
// $journal  INTEGER or null
//
// latest    DATETIME
CYPHER 25
MERGE (lock:Lock {id: 'change'})
SET lock.journal = $journal, lock.latest = CASE WHEN lock.latest > $latest THEN lock.latest ELSE $latest END
MERGE (setup:Schema {file: 'setup'})
ON CREATE SET setup.at = datetime()
WITH lock
OPTIONAL MATCH (load:Lock {id: 'load'})
DELETE load
RETURN lock.latest AS latest
ORDER BY latest
