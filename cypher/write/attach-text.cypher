// Keeps the content of a text, and the quotes of its passages, which were verified before.
//
// $text    STRING     id
// $content STRING     the normalised text
// $quotes  LIST<MAP>  {id, quote}: one for each passage
//
// quoted   INTEGER
CYPHER 25
MATCH (text:Text {id: $text})
SET text.content = $content
WITH text
UNWIND $quotes AS row
MATCH (passage:Passage {id: row.id})-[:IN]->(text)
SET passage.quote = row.quote
RETURN count(passage) AS quoted
ORDER BY quoted
