// Whether `claim` was taken back by who could, see targets.cypher, by what was known at an instant. Stands in a query where
// this file's name does: see CypherFile.java. Few claims were ever taken back, and these are marked: to look at the
// relationships of every claim took half the time of a question about a hub.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
(claim.onceRetracted IS NOT NULL AND EXISTS {
  MATCH (claim)-[back:RETRACTED_BY]->(by:Claim)
  WHERE NOT by.dossier IN $incomplete.dossiers
    AND back.from <= $knownOn AND (back.until IS NULL OR back.until > $knownOn)
})
