// All claims that speak of claims.
//
// id  STRING
// Ordered by id.
CYPHER 25
MATCH (claim:Claim) WHERE claim.subjectId CONTAINS '/' OR claim.objectId CONTAINS '/'
WITH DISTINCT claim.id AS id
RETURN id
ORDER BY id
