// Which load is written in parts, and not complete?
//
// load     MAP      see load-begin.cypher
// lapsed   BOOLEAN  whether somebody else may go on with it
// Ordered by load: one row, or none.
CYPHER 25
MATCH (load:Lock {id: 'load'})
RETURN load {.*} AS load, load.until < datetime.realtime() AS lapsed
ORDER BY load.id
