// Which edges may change when these claims are gone: their own, and those behind the live claims that they speak of?
//
// $ids     LIST<STRING>  ids of claims
//
// subject  STRING
// relation STRING
// object   STRING
// family, type  STRING  of the relation
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $ids AS id
MATCH (own:Claim {id: id}) WHERE own.endedAt IS NULL
CALL (own) {
  RETURN own AS claim
  UNION
  MATCH (claim:Claim {id: own.subjectId}) RETURN claim
  UNION
  MATCH (claim:Claim {id: own.objectId}) RETURN claim
}
WITH DISTINCT claim WHERE claim.endedAt IS NULL AND claim.objectId IS NOT NULL
RETURN claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type
ORDER BY subject, relation, object
