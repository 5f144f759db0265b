// Notes what a dossier no longer uses of others. What its owner has dropped before, and nobody uses now, is dropped.
//
// $dossier  STRING     id
// $fewer    LIST<MAP>  {what: ENTITY, SOURCE or TEXT, id}
// $at       DATETIME
//
// dropped   INTEGER
CYPHER 25
MATCH (dossier:Dossier {id: $dossier})
UNWIND $fewer AS row
CALL (row) {
  MATCH (thing:Entity {id: row.id}) WHERE row.what = 'ENTITY' RETURN thing
  UNION
  MATCH (thing:Source {id: row.id}) WHERE row.what = 'SOURCE' RETURN thing
  UNION
  MATCH (thing:Text {id: row.id}) WHERE row.what = 'TEXT' RETURN thing
}
MATCH (dossier)-[use:USES]->(thing)
DELETE use
WITH thing WHERE thing.dropped AND NOT EXISTS { (:Dossier)-[:USES]->(thing) }
SET thing.endedAt = $at, thing.endedHow = 'dropped', thing.endReason = 'nobody uses it any more',
    thing.dropped = null, thing.foldedName = null
RETURN count(thing) AS dropped
ORDER BY dropped
