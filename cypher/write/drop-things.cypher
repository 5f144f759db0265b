// Ends entities, sources and texts that their dossier no longer has. They stay, for ended claims speak of them; an
// entity loses its name to show, so that nobody takes it for a candidate. What others use stays as it is, and is only
// marked: it is free to be owned by another dossier.
//
// $rows    LIST<MAP>  {what: ENTITY, SOURCE or TEXT, id, used: BOOLEAN}
// $at      DATETIME
// $reason  STRING
//
// dropped  INTEGER
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.what = 'ENTITY' THEN { MATCH (thing:Entity {id: row.id}) RETURN thing }
  WHEN row.what = 'SOURCE' THEN { MATCH (thing:Source {id: row.id}) RETURN thing }
  ELSE { MATCH (thing:Text {id: row.id}) RETURN thing }
}
CALL (row, thing) {
  WHEN row.used THEN { SET thing.dropped = true }
  ELSE {
    SET thing.endedAt = $at, thing.endedHow = 'dropped', thing.endReason = $reason, thing.dropped = null,
        thing.foldedName = null
  }
}
RETURN count(thing) AS dropped
ORDER BY dropped
