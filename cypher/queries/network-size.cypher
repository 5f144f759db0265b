// How many claims would have to be looked at to follow these entities?
//
// $of     LIST<STRING>  ids of entities
//
// claims  INTEGER  revisions of claims with one of them at an end, by that end
// Ordered by nothing: one row.
CYPHER 25
MATCH (entity:Entity) WHERE entity.id IN $of
RETURN coalesce(sum(COUNT { (entity)<-[:SUBJECT|OBJECT]-() }), 0) AS claims
ORDER BY claims
