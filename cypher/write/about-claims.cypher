// Which live claims speak of these claims?
//
// $ids         LIST<STRING>  ids of claims
//
// id           STRING
// revision     INTEGER
// fingerprint  STRING
// endedAt, endedHow, endReason  null
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.endedAt IS NULL AND NOT claim.id IN $ids
RETURN DISTINCT claim.id AS id, claim.revision AS revision, claim.fingerprint AS fingerprint,
       claim.endedAt AS endedAt, claim.endedHow AS endedHow, claim.endReason AS endReason
ORDER BY id
