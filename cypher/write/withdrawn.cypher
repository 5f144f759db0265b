// Was a dossier withdrawn, one of its sources, or one that it uses?
//
// $dossier    STRING        id
// $used       LIST<STRING>  ids of sources of others
//
// what        STRING    dossier or source
// id, reason  STRING
// at          DATETIME
// Ordered by what, id.
CYPHER 25
CALL () {
  MATCH (thing:Dossier {id: $dossier}) RETURN 'dossier' AS what, thing
  UNION
  MATCH (thing:Source {dossier: $dossier}) RETURN 'source' AS what, thing
  UNION
  UNWIND $used AS id
  MATCH (thing:Source {id: id}) RETURN 'source' AS what, thing
}
WITH what, thing WHERE thing.endedHow = 'withdrawn'
RETURN what, thing.id AS id, thing.endReason AS reason, thing.endedAt AS at
ORDER BY what, id
