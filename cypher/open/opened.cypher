// Has the graph been set up?
//
// opened BOOLEAN
CYPHER 25
OPTIONAL MATCH (setup:Schema {file: 'setup'})
RETURN setup IS NOT NULL AS opened
ORDER BY opened
