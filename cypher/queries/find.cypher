// Whose name begins with a text, or whose id is it?
// The name to show, which is ours, or one of a live affirmed name claim. What an entity is called by nobody is found by its
// id alone.
//
// $id       STRING        the text as it is
// $folded   STRING        the same without case, accents and punctuation
// $kinds    LIST<STRING>  kinds of entities that count; null for all
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $most     INTEGER       the most of each kind of name to find, in their order
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// entity  STRING   id
// folded  STRING   the name without case, accents and punctuation; null if the text is the id
// claim   STRING   reference of the claim that gives the name; null for ours
// Ordered by folded, entity, claim.
CYPHER 25
CALL () {
  MATCH (entity:Entity {id: $id}) WHERE NOT entity:Nobody AND NOT entity.dossier IN $incomplete.dossiers
    AND ($kinds IS NULL OR entity.kind IN $kinds)
  RETURN entity.id AS entity, null AS folded, null AS claim
  UNION ALL
  MATCH (entity:Entity) WHERE entity.foldedName STARTS WITH $folded AND NOT entity.dossier IN $incomplete.dossiers
    AND NOT entity.unnamed AND ($kinds IS NULL OR entity.kind IN $kinds)
  RETURN entity.id AS entity, entity.foldedName AS folded, null AS claim
  ORDER BY folded, entity LIMIT $most
  UNION ALL
  MATCH (found:Claim)-[:SUBJECT]->(entity:Entity) WHERE found.foldedName STARTS WITH $folded
    AND found.polarity = 'affirmed' AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND NOT found.dossier IN $incomplete.dossiers
    AND NOT entity.unnamed AND ($kinds IS NULL OR entity.kind IN $kinds)
  RETURN entity.id AS entity, found.foldedName AS folded, found.ref AS claim
  ORDER BY folded, entity, claim LIMIT $most
}
RETURN entity, folded, claim
ORDER BY folded, entity, claim
