// Who supported somebody? The same question as queries/supporters.cypher, with nodes and edges to look at.
//
// $of  STRING  id of the supported entity
//
// supporter, edge, supported: nodes and projected edges. Ordered by the supporter's name.
CYPHER 25
MATCH (supporter:Entity)-[edge]->(supported:Entity {id: $of})
WHERE edge.family = 'support'
RETURN supporter, edge, supported
ORDER BY supporter.name
