// Which entities, sources and texts does the graph have of a dossier?
//
// $dossier    STRING  id
//
// what        STRING  ENTITY, SOURCE or TEXT
// id          STRING
// properties  MAP     of its node, without the content of a text; of a source the ids of what it is tied to as well
// state       STRING  'live'; 'dropped' if the dossier no longer had it; 'withdrawn'
// Ordered by what, id.
CYPHER 25
CALL () {
  MATCH (entity:Entity {dossier: $dossier})
  RETURN 'ENTITY' AS what, entity, entity {.*} AS properties
  UNION ALL
  MATCH (source:Source {dossier: $dossier})
  RETURN 'SOURCE' AS what, source AS entity, source {.*,
    authors: COLLECT { MATCH (source)-[by:AUTHORED_BY]->(author) RETURN author.id AS id ORDER BY by.order },
    publishers: COLLECT { MATCH (source)-[:PUBLISHED_BY]->(by) RETURN by.id AS id ORDER BY id },
    republishers: COLLECT { MATCH (source)-[:REPUBLISHED_BY]->(by) RETURN by.id AS id ORDER BY id },
    basedOn: COLLECT { MATCH (source)-[:BASED_ON]->(basis) RETURN basis.id AS id ORDER BY id }
  } AS properties
  UNION ALL
  MATCH (:Source {dossier: $dossier})<-[:OF]-(text:Text {dossier: $dossier})
  RETURN 'TEXT' AS what, text AS entity, text {.*, content: null} AS properties
}
RETURN what, entity.id AS id, properties,
  CASE WHEN entity.endedAt IS NULL AND entity.dropped IS NULL THEN 'live'
       ELSE coalesce(entity.endedHow, 'dropped') END AS state
ORDER BY what, id
