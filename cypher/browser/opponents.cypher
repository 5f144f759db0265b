// Who opposed somebody?
//
// $of  STRING  id of the opposed entity
CYPHER 25
MATCH (:Entity {id: $of})<-[:OBJECT]-(claim:Claim) WHERE claim.family = 'opposition'
// parts/kept.cypher
