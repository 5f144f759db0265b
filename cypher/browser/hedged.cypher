// What is said about somebody only with a hedge, or denied? The same question as queries/hedged.cypher, with the
// claims themselves to look at.
//
// $of       STRING  id of the entity
// $knownOn  STRING  what the graph held at that instant; a far one for now
//
// claim, end, other: a claim, what it is about, and what ties them. Ordered by the claim's reference.
CYPHER 25
MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  AND (claim.polarity = 'denied' OR claim.certainty <> 'stated')
MATCH (claim)-[tie:SUBJECT|OBJECT]->(end)
RETURN claim, tie, end
ORDER BY claim.ref
