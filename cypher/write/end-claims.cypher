// Ends live claims. Nothing is deleted.
//
// $rows    LIST<MAP>  {ref, how: 'superseded', 'dropped', 'withdrawn' or 'purged', reason: STRING}
// $at      DATETIME
//
// subject  STRING  of a claim that was ended
// relation STRING
// object   STRING  null for a value
// id       STRING
// family, type  STRING  of the relation
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {ref: row.ref})
WHERE claim.endedAt IS NULL
SET claim.endedAt = $at, claim.endedHow = row.how, claim.endReason = row.reason
RETURN claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type, claim.id AS id
ORDER BY id
