// Removes passages, entities, texts, sources and a dossier.
//
// $passages  LIST<STRING>  ids
// $entities  LIST<STRING>  ids
// $texts     LIST<STRING>  ids
// $sources   LIST<STRING>  ids of sources that go
// $dossier   STRING        id; null if none goes
//
// kind       STRING        passages, entities, texts, sources, dossiers
// id         STRING        of what went
// Ordered by kind, id.
CYPHER 25
CALL () {
  UNWIND $passages AS id
  MATCH (thing:Passage {id: id}) RETURN 'passages' AS kind, thing
  UNION ALL
  UNWIND $entities AS id
  MATCH (thing:Entity {id: id}) RETURN 'entities' AS kind, thing
  UNION ALL
  UNWIND $texts AS id
  MATCH (thing:Text {id: id}) RETURN 'texts' AS kind, thing
  UNION ALL
  UNWIND $sources AS id
  MATCH (thing:Source {id: id}) RETURN 'sources' AS kind, thing
  UNION ALL
  MATCH (thing:Dossier {id: $dossier}) RETURN 'dossiers' AS kind, thing
}
WITH kind, thing, thing.id AS id
DETACH DELETE thing
RETURN kind, id
ORDER BY kind, id
