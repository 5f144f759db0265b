// Notes that a load is complete, or taken out, inside its last part.
//
// ended    INTEGER
CYPHER 25
MATCH (load:Lock {id: 'load'})
DELETE load
RETURN count(*) AS ended
ORDER BY ended
