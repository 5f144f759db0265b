// Notes that a load has begun which is written in parts, inside the first change of it, which holds the lock.
//
// $load    MAP      {dossier, file, input: digest, hidden: BOOLEAN, token: STRING, at: DATETIME}
// $lease   DURATION for how long nobody else goes on with it, unless its writer says more
//
// load     MAP      the same, with {until: DATETIME, journal: INTEGER, how many pages there are}
// Ordered by load: one row.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
MERGE (load:Lock {id: 'load'})
SET load += $load, load.until = datetime.realtime() + $lease,
    load.journal = coalesce(lock.journal, 0)
RETURN load {.*} AS load
ORDER BY load.id
