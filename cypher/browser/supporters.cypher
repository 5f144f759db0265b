// Who supported somebody?
//
// $of  STRING  id of the supported entity
CYPHER 25
MATCH (:Entity {id: $of})<-[:OBJECT]-(claim:Claim) WHERE claim.family = 'support'
// parts/kept.cypher
