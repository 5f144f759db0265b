// Whom do texts name? Each by id, by the name to show, or by a name that a source uses.
// Entities that their source does not name are found by id only.
//
// $asked     LIST<MAP>  {text, id, lower, folded}: a text; the same as an id, as one in lower case, and without case, accents
//                       and punctuation
// $knownOn   DATETIME   what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// text       STRING     of which the row is
// entity     STRING     id
// how        INTEGER    0 the text is its id, 1 a name of it, 2 its id but for the case
// comma      BOOLEAN    whether it is a name that is written with a comma
// Ordered by text, how, entity.
CYPHER 25
UNWIND $asked AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked.id}) WHERE NOT entity:Nobody AND NOT entity.dossier IN $incomplete.dossiers
  RETURN entity, 0 AS how, false AS comma
  UNION ALL
  MATCH (entity:Entity {foldedName: asked.folded}) WHERE NOT entity.unnamed
    AND NOT entity.dossier IN $incomplete.dossiers
  RETURN entity, 1 AS how, entity.name CONTAINS ',' AS comma
  UNION ALL
  MATCH (claim:Claim {foldedName: asked.folded})-[:SUBJECT]->(entity:Entity)
  WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.dossier IN $incomplete.dossiers
    AND claim.polarity = 'affirmed' AND claim.certainty = 'stated' AND NOT entity.unnamed
  RETURN entity, 1 AS how, claim.valueText CONTAINS ',' AS comma
  UNION ALL
  MATCH (entity:Entity {id: asked.lower}) WHERE NOT entity:Nobody AND NOT entity.dossier IN $incomplete.dossiers
  RETURN entity, 2 AS how, false AS comma
}
RETURN asked.text AS text, entity.id AS entity, how, max(comma) AS comma
ORDER BY text, how, entity
