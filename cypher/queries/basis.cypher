// Which sources depend directly on these, or are depended on by them?
//
// $sources       LIST<STRING>  ids
//
// source, other  STRING        ids; one is based on the other
// Ordered by source, other.
CYPHER 25
UNWIND $sources AS id
MATCH (source:Source {id: id})-[:BASED_ON]-(other:Source)
RETURN DISTINCT source.id AS source, other.id AS other
ORDER BY source, other
