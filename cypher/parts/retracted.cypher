// Whether `claim` was taken back by who could, see targets.cypher, by what was known at an instant. Stands in a query where
// this file's name does: see CypherFile.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
EXISTS {
  MATCH (claim)-[back:RETRACTED_BY]->(:Claim)
  WHERE back.from <= $knownOn AND (back.until IS NULL OR back.until > $knownOn)
}
