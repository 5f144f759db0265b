// Who supported somebody? The same question as queries/supporters.cypher, with nodes and edges to look at.
// Edges of type ALLEGED are shown only where alleged claims were asked for.
//
// $of         STRING        id of the supported entity
// $relations  LIST<STRING>  relations that count
// $alleged    BOOLEAN       whether alleged and suspected support counts
//
// supporter, edge, supported: nodes and projected edges. Ordered by the supporter's name.
CYPHER 25
MATCH (supporter:Entity)-[edge]->(supported:Entity {id: $of})
WHERE edge.relation IN $relations AND ($alleged OR type(edge) <> 'ALLEGED')
RETURN supporter, edge, supported
ORDER BY supporter.name
