// Which texts are there?
//
// id  STRING
// Ordered by id.
CYPHER 25
MATCH (text:Text)
RETURN text.id AS id
ORDER BY id
