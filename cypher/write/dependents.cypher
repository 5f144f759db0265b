// Which sources are based on one?
//
// $source  STRING  id
//
// id       STRING
// Ordered by id.
CYPHER 25
MATCH (:Source {id: $source})<-[:BASED_ON]-(other:Source)
WHERE other.endedAt IS NULL
RETURN other.id AS id
ORDER BY id
