// Writes passages. What stands there already stays.
//
// $rows  LIST<MAP>  {id, text, properties, quote: STRING or null}
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (text:Text {id: row.text})
MERGE (passage:Passage {id: row.id})
SET passage += row.properties
SET passage.quote = row.quote
MERGE (passage)-[:IN]->(text)
RETURN count(passage) AS written
ORDER BY written
