// What is said about somebody only with a hedge, or denied?
//
// $of  STRING  id of the entity
CYPHER 25
MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.polarity = 'denied' OR claim.certainty <> 'stated'
// parts/kept.cypher
