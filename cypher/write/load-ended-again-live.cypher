// Opens claims that a load has ended.
//
// $refs  LIST<STRING>  of revisions
//
// subject  STRING  of a claim that is live again
// relation STRING
// object   STRING  null for a value
// id       STRING
// family, type  STRING  of the relation
// Ordered by id.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
REMOVE claim.endedAt, claim.endedHow, claim.endReason
RETURN claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type, claim.id AS id
ORDER BY id
