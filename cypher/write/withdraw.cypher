// Marks a source as withdrawn; or a dossier, with those of its sources that no other uses.
//
// $what    STRING    dossier or source; nothing is marked for a claim, which keeps its end itself
// $id      STRING
// $at      DATETIME
// $reason  STRING
//
// marked   INTEGER
CYPHER 25
CALL () {
  MATCH (thing:Dossier {id: $id}) WHERE $what = 'dossier'
  RETURN thing
  UNION
  MATCH (thing:Source {dossier: $id})
  WHERE $what = 'dossier' AND NOT EXISTS { MATCH (thing)<-[:USES]-(:Dossier) }
    AND NOT EXISTS { MATCH (thing)<-[:BASED_ON]-(other:Source) WHERE other.dossier <> $id AND other.endedAt IS NULL }
  RETURN thing
  UNION
  MATCH (thing:Source {id: $id}) WHERE $what = 'source'
  RETURN thing
}
WITH thing WHERE thing.endedAt IS NULL
SET thing.endedAt = $at, thing.endedHow = 'withdrawn', thing.endReason = $reason
RETURN count(thing) AS marked
ORDER BY marked
