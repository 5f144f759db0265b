// What rests on what somebody says and passes on? What is asked for: looks/said.cypher. What rests on a source:
// browser/reading.cypher.
CYPHER 25
// looks/said.cypher
// parts/kept.cypher
