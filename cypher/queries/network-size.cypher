// How many claims would have to be looked at to follow each of these entities?
//
// $of     LIST<STRING>  ids of entities
//
// entity  STRING        id
// claims  INTEGER       revisions of claims with it at an end, by that end
// Ordered by claims, then entity.
CYPHER 25
MATCH (each:Entity) WHERE each.id IN $of
RETURN each.id AS entity, COUNT { (each)<-[:SUBJECT]-() } + COUNT { (each)<-[:OBJECT]-() } AS claims
ORDER BY claims, entity
