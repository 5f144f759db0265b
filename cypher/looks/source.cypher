// Which claims does a source make? What follows of a look, counting.cypher, is joined to it: see Look.java.
//
// $of       STRING    id of the source
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
MATCH (:Source {id: $of})<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
WITH claim, null AS part WHERE claim.recordedAt <= $knownOn
