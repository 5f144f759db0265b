// Takes over what outlives a change: the latest instant, unless the graph has seen a later one, and the journal's length.
// A graph that was restored needs no sample.
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
RETURN lock.latest AS latest
ORDER BY latest
