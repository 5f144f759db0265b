// Which entities, sources and texts has the graph, whosever they are, or were?
//
// $entities, $sources, $texts  LIST<STRING>  ids
//
// what        STRING  ENTITY, SOURCE or TEXT
// id          STRING
// Ordered by what, id.
CYPHER 25
CALL () {
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN 'ENTITY' AS what, id
  UNION ALL
  UNWIND $sources AS id
  MATCH (source:Source {id: id})
  RETURN 'SOURCE' AS what, id
  UNION ALL
  UNWIND $texts AS id
  MATCH (text:Text {id: id})
  RETURN 'TEXT' AS what, id
}
RETURN what, id
ORDER BY what, id
