// Writes passages of a bulk load.
//
// $rows  LIST<LIST>  the properties below, in their order
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (text:Text {id: row[1]})
CREATE (passage:Passage {
  id: row[0], text: row[1], start: row[2], end: row[3], sha256: row[4], paragraph: row[5], quote: row[6]
})-[:IN]->(text)
RETURN count(passage) AS written
ORDER BY written
