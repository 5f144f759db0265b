// Writes passages. What stands there already stays; words that came from an attached copy too.
//
// $rows  LIST<MAP>  {id, text, properties, quote: STRING or null}
//
// id      STRING   of those that are new
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (text:Text {id: row.text})
MERGE (passage:Passage {id: row.id})
WITH passage, text, row, passage.sha256 IS NULL AS fresh
SET passage += row.properties
SET passage.quote = CASE
  WHEN row.quote IS NULL AND EXISTS { MATCH (passage)-[found:FOUND_IN]->(:Text) WHERE found.quote IS NULL } THEN passage.quote
  ELSE row.quote END
MERGE (passage)-[:IN]->(text)
WITH row WHERE fresh
RETURN row.id AS id
ORDER BY id
