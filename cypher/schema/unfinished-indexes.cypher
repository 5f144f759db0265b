// Which indexes cannot be used yet, or never will?
//
// name   STRING
// state  STRING  POPULATING or FAILED
// Ordered by name.
CYPHER 25
SHOW INDEXES YIELD name, state
WHERE state <> 'ONLINE'
RETURN name, state
ORDER BY name
