// What is under way that takes many transactions, and is not done?
//
// work    MAP      see work-begin.cypher
// lapsed  BOOLEAN  whether somebody else may go on with it
// Ordered by work: one row, or none.
CYPHER 25
MATCH (work:Lock {id: 'work'})
RETURN work {.*} AS work, coalesce(work.until < datetime.realtime(), true) AS lapsed
ORDER BY work.id
