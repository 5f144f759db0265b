// Puts the projected edges of these triples in the place of those that are there.
//
// $rows  LIST<MAP>  {subject, relation, object, type: STRING or null for no edge, properties}
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CALL (subject, object, row) {
  MATCH (subject)-[old]->(object) WHERE old.relation = row.relation
  DELETE old
}
WITH subject, object, row WHERE row.type IS NOT NULL
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
RETURN count(edge) AS written
ORDER BY written
