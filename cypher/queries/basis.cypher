// Which sources depend directly on these, or are depended on by them? Two that depended on one that was purged are tied
// through what is left of it.
//
// $sources       LIST<STRING>  ids
//
// source, other  STRING        ids; one is based on the other, or both on one that was purged
// Ordered by source, other.
CYPHER 25
UNWIND $sources AS id
MATCH (source:Source {id: id})
CALL (source) {
  MATCH (source)-[:BASED_ON]-(other:Source) RETURN other
  UNION
  MATCH (source)-[:BASED_ON]->(:Purged)<-[:BASED_ON]-(other:Source) RETURN other
}
RETURN DISTINCT source.id AS source, other.id AS other
ORDER BY source, other
