// Where do claims about somebody stand against each other?
//
// $of  STRING  id of the entity
CYPHER 25
CALL () {
  MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(denied:Claim)
  // parts/opposed.cypher
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(spoken:Claim)
  // parts/spoken.cypher
  RETURN claim
}
// parts/kept.cypher
