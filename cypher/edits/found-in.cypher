// Says of passages where their words stand in an attached copy, and keeps the words.
//
// $text  STRING     id of the copy
// $rows  LIST<MAP>  {passage: id, start, end, paragraph: where in the copy, quote: STRING}
//
// found  INTEGER
CYPHER 25
MATCH (text:Text {id: $text})
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MERGE (passage)-[found:FOUND_IN]->(text)
SET found.start = row.start, found.end = row.end, found.paragraph = row.paragraph, passage.quote = row.quote
RETURN count(found) AS found
ORDER BY found
