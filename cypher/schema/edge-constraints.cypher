// Which types of edges are unique already?
//
// name  STRING  of the constraint: edge_ and the type
// Ordered by name.
SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'edge_'
RETURN name
ORDER BY name
