// Which claims speak of claims, among these and among those that speak of these? Every revision.
//
// $ids  LIST<STRING>  ids of claims, which may be gone
//
// id    STRING
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id}) WHERE claim.subjectId CONTAINS '/' OR claim.objectId CONTAINS '/'
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IS NOT NULL
    AND claim.recordedAt IS NOT NULL
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IS NOT NULL
    AND claim.recordedAt IS NOT NULL
  RETURN claim
}
WITH DISTINCT claim.id AS id
RETURN id
ORDER BY id
