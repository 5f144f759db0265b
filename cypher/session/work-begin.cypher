// Notes that work has begun which takes many transactions, inside the first of them, which holds the lock. What was noted
// before is over.
//
// $work    MAP      {what: load, restore or generate; of, file, input: digest, hidden: BOOLEAN, at: DATETIME, token: STRING}
// $lease   DURATION for how long nobody else goes on with it, unless its writer says more
//
// work     MAP      the same, with {until: DATETIME, journal: INTEGER, how many pages there are}; or {what: rebuild, at,
//                   place: how far it has come}
// Ordered by work: one row.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
MERGE (work:Lock {id: 'work'})
SET work = $work, work.id = 'work', work.until = datetime.realtime() + $lease,
    work.journal = coalesce(lock.journal, 0)
RETURN work {.*} AS work
ORDER BY work.id
