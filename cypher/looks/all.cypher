// All claims. What follows of a look, counting.cypher, is joined to it: see Look.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
MATCH (claim:Claim)
WITH claim, null AS part WHERE claim.recordedAt <= $knownOn
