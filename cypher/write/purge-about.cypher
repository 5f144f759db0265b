// Which revisions, of other claims, speak of these claims?
//
// $ids         LIST<STRING>  ids of claims
//
// id           STRING
// revision     INTEGER
// fingerprint  STRING
// about        STRING        id of the claim that it speaks of
// endedAt, endedHow, endReason  null while it is live
// Ordered by id, revision.
CYPHER 25
UNWIND $ids AS about
MATCH (:Claim {id: about})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE NOT claim.id IN $ids
WITH claim, min(about) AS about
RETURN claim.id AS id, claim.revision AS revision, claim.fingerprint AS fingerprint, about,
       claim.endedAt AS endedAt, claim.endedHow AS endedHow, claim.endReason AS endReason
ORDER BY id, revision
