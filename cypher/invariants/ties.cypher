// Which kinds of nodes are tied by which relationships? Edges between entities are looked at by every-edge.cypher.
//
// from, to  STRING   labels, the kind of an entity left out
// type      STRING
// number    INTEGER
// Ordered by from, type, to.
CYPHER 25
MATCH (from)-[tie]->(to)
WHERE NOT (from:Entity AND to:Entity)
WITH CASE WHEN from:Entity THEN 'Entity' ELSE head(labels(from)) END AS from, type(tie) AS type,
     CASE WHEN to:Entity THEN 'Entity' ELSE head(labels(to)) END AS to, count(*) AS number
RETURN from, type, to, number
ORDER BY from, type, to
