// How many nodes are there?
//
// nodes  INTEGER
CYPHER 25
MATCH (node)
RETURN count(node) AS nodes
ORDER BY nodes
