// Who is somebody, and what do they say? What they say: looks/said.cypher.
//
// $of  STRING  id of the entity
CYPHER 25
CALL () {
  MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  // looks/said.cypher
  RETURN claim
  UNION
  // parts/of-members.cypher
  RETURN claim
}
// parts/kept.cypher
