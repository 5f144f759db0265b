// What is said about somebody, or about two together?
//
// $of    STRING  id of the entity
// $with  STRING  id of the other one; null for a question about one
CYPHER 25
CALL () {
  MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE $with IS NULL OR claim.subjectId = $with OR claim.objectId = $with
  RETURN claim
  UNION
  // parts/of-members.cypher
  RETURN claim
}
// parts/kept.cypher
