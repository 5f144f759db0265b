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
// Ordered by what, id.
CYPHER 25
CALL () {
  MATCH (entity:Entity) WHERE entity.id IN $entities AND entity.dossier <> $dossier AND entity.dropped IS NULL
    AND EXISTS { MATCH (:Dossier {id: entity.dossier}) }
  RETURN 'entity' AS what, entity.id AS id, entity.dossier AS owner
  UNION ALL
  MATCH (source:Source) WHERE source.id IN $sources AND source.dossier <> $dossier AND source.dropped IS NULL
    AND EXISTS { MATCH (:Dossier {id: source.dossier}) }
  RETURN 'source' AS what, source.id AS id, source.dossier AS owner
  UNION ALL
  MATCH (text:Text) WHERE text.id IN $texts AND text.dossier <> $dossier
    AND EXISTS { MATCH (:Dossier {id: text.dossier}) }
  RETURN 'text' AS what, text.id AS id, text.dossier AS owner
}
RETURN what, id, owner
ORDER BY what, id
