// What does a source say? With texts, passages and claims to look at.
//
// $of       STRING    id of the source
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
//
// cited, tie, end: the source with the passage that a claim cites, and what the claim is about. Ordered by text and
// place.
CYPHER 25
MATCH cited = (:Source {id: $of})<-[:OF]-(text:Text)<-[:IN]-(passage:Passage)<-[:CITES]-(claim:Claim)
WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  // parts/filter.cypher
MATCH (claim)-[tie:SUBJECT|OBJECT]->(end)
RETURN cited, tie, end
ORDER BY text.id, passage.start
