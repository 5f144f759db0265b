// Puts the projected edges of these triples in the place of those that are there.
//
// $rows  LIST<MAP>  {subject, relation, object, type: STRING or null for no edge, properties}
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  MATCH (subject:Entity {id: row.subject})-[old]->(object:Entity {id: row.object})
  // in a new graph the planner takes a scan of all relationships for as good
  USING INDEX SEEK subject:Entity(id)
  USING INDEX SEEK object:Entity(id)
  WHERE old.relation = row.relation
  DELETE old
}
WITH row WHERE row.type IS NOT NULL
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
RETURN count(edge) AS written
ORDER BY written
