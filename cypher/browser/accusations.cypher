// Who accuses whom of what? What is asked for: looks/accusations.cypher.
CYPHER 25
// looks/accusations.cypher
// parts/kept.cypher
