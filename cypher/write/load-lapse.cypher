// Lets whoever wants go on with a load at once: its writer is known to have ended.
//
// $token   STRING   of that writer; empty for whoever it is
//
// until    DATETIME
// Ordered by until: one row, or none.
CYPHER 25
MATCH (load:Lock {id: 'load'}) WHERE $token IN ['', load.token]
SET load.until = datetime.realtime() - duration({milliseconds: 1})
RETURN load.until AS until
ORDER BY until
