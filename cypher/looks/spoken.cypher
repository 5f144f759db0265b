// Which claims speak of the claims about somebody? What follows of a look, counting.cypher, is joined to it: see
// Look.java.
//
// $of       STRING    id of the entity
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
MATCH (:Entity {id: $of})<-[about:ABOUT]-(claim:Claim)
WHERE about.from <= $knownOn AND (about.until IS NULL OR about.until > $knownOn)
WITH DISTINCT claim, 'spoken' AS part
