// Which of these claims are live?
//
// $ids  LIST<STRING>  ids of claims
//
// id    STRING
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {id: id}) WHERE claim.endedAt IS NULL
RETURN claim.id AS id
ORDER BY id
