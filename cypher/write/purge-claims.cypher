// Removes every revision of claims.
//
// $ids   LIST<STRING>  ids of claims
//
// gone   INTEGER
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
RETURN count(*) AS gone
ORDER BY gone
