// Says of passages where their words stand in an attached copy, and keeps the words: with the passage if they are its very
// words, with the place if the copy has other signs.
//
// $text  STRING     id of the copy
// $rows  LIST<MAP>  {passage: id, start, end, paragraph: where in the copy, quote: STRING, verbatim: BOOLEAN,
//                   neighbours: BOOLEAN, whether the place is known by those beside it}
//
// found  INTEGER
CYPHER 25
MATCH (text:Text {id: $text})
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MERGE (passage)-[found:FOUND_IN]->(text)
SET found.start = row.start, found.end = row.end, found.paragraph = row.paragraph,
    found.neighbours = CASE WHEN row.neighbours THEN true END,
    found.quote = CASE WHEN row.verbatim THEN null ELSE row.quote END,
    passage.quote = CASE WHEN row.verbatim THEN row.quote ELSE passage.quote END
RETURN count(found) AS found
ORDER BY found
