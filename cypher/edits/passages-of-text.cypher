// Which passages lie in a text?
//
// $text  STRING  id
//
// id, start, end, sha256, paragraph
// Ordered by start, end, id.
CYPHER 25
MATCH (passage:Passage)-[:IN]->(:Text {id: $text})
RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.sha256 AS sha256,
       passage.paragraph AS paragraph
ORDER BY start, end, id
