// Makes changes of the graph follow one another: the second waits here until the first is done. Hands out the instant
// of the change: later than every instant that the graph holds, whatever this machine's clock says.
//
// $now  DATETIME  what this machine's clock says
//
// at    DATETIME  the instant of this change
// last  DATETIME  that of the change before; null if there was none
// work  MAP       what is under way that takes many transactions, see work-begin.cypher; null if there is nothing
// Ordered by at: one row.
CYPHER 25
MERGE (lock:Lock {id: 'change'})
// written before it is read, so that whoever waited reads what the one before wrote
SET lock.taken = true
WITH lock
CALL (lock) {
  // a graph whose claims came by another way than changes is looked through once
  WHEN lock.latest IS NULL THEN {
    MATCH (claim:Claim)
    WITH max(claim.recordedAt) AS recorded, max(claim.endedAt) AS ended
    RETURN CASE WHEN ended > recorded THEN ended ELSE recorded END AS last
  }
  ELSE { RETURN lock.latest AS last }
}
WITH lock, last, CASE WHEN last >= $now THEN last + duration({milliseconds: 1}) ELSE $now END AS at
SET lock.latest = at
REMOVE lock.taken, lock.at
RETURN at, last, head(COLLECT { MATCH (work:Lock {id: 'work'}) RETURN work {.*} }) AS work
ORDER BY at
