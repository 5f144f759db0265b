// Which of these entities, sources and texts belong to another dossier? What an owner has dropped and others use, and
// what stayed of a dossier that was purged, is free.
//
// $dossier  STRING        id of the dossier that wants them
// $entities LIST<STRING>  ids
// $sources  LIST<STRING>  ids
// $texts    LIST<STRING>  ids
//
// what      STRING  entity, source or text
// id        STRING
// owner     STRING  id of the dossier that has it
// name      STRING  of an entity; the title of a source; null of a text
// kind      STRING  of an entity, else null
// unnamed   BOOLEAN whether it is an entity that its source does not name
// Ordered by what, id.
CYPHER 25
CALL () {
  MATCH (entity:Entity) WHERE entity.id IN $entities AND entity.dossier <> $dossier AND entity.dropped IS NULL
    AND EXISTS { MATCH (:Dossier {id: entity.dossier}) }
  RETURN 'entity' AS what, entity.id AS id, entity.dossier AS owner, entity.name AS name,
         entity.kind AS kind, entity.unnamed AS unnamed
  UNION ALL
  MATCH (source:Source) WHERE source.id IN $sources AND source.dossier <> $dossier AND source.dropped IS NULL
    AND EXISTS { MATCH (:Dossier {id: source.dossier}) }
  RETURN 'source' AS what, source.id AS id, source.dossier AS owner, source.title AS name,
         null AS kind, false AS unnamed
  UNION ALL
  MATCH (text:Text) WHERE text.id IN $texts AND text.dossier <> $dossier AND text.dropped IS NULL
    AND EXISTS { MATCH (:Dossier {id: text.dossier}) }
  RETURN 'text' AS what, text.id AS id, text.dossier AS owner, null AS name, null AS kind, false AS unnamed
}
RETURN what, id, owner, name, kind, unnamed
ORDER BY what, id
