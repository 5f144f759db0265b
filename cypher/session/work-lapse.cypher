// Lets whoever wants go on with work at once: its writer is known to have ended.
//
// $token   STRING   of that writer; empty for whoever it is
//
// until    DATETIME
// Ordered by until: one row, or none.
CYPHER 25
MATCH (work:Lock {id: 'work'}) WHERE work.until IS NOT NULL AND $token IN ['', work.token]
SET work.until = datetime.realtime() - duration({milliseconds: 1})
RETURN work.until AS until
ORDER BY until
