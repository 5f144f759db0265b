// Takes back the withdrawal of a dossier and of its sources: its claims come back as new revisions.
//
// $dossier  STRING  id
//
// lifted    INTEGER
CYPHER 25
CALL () {
  MATCH (thing:Dossier {id: $dossier}) RETURN thing
  UNION
  MATCH (thing:Source {dossier: $dossier}) RETURN thing
}
WITH thing WHERE thing.endedHow = 'withdrawn'
SET thing.endedAt = null, thing.endedHow = null, thing.endReason = null
RETURN count(thing) AS lifted
ORDER BY lifted
