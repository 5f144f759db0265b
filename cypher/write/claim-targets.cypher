// Which claims do these claims speak of, as far as they are live?
//
// $ids     LIST<STRING>  ids of claims
//
// id       STRING        of a claim that speaks of some
// targets  LIST<STRING>  ids of these; at least one
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {id: id}) WHERE claim.endedAt IS NULL
WITH id, COLLECT {
  MATCH (claim)-[:SUBJECT|OBJECT]->(target:Claim) RETURN DISTINCT target.id AS target ORDER BY target
} AS targets
WHERE size(targets) > 0
RETURN id, targets
ORDER BY id
