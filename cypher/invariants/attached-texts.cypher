// Every text that is attached.
//
// id, content  STRING
// Ordered by id.
CYPHER 25
MATCH (text:Text) WHERE text.id IS NOT NULL AND text.content IS NOT NULL
RETURN text.id AS id, text.content AS content
ORDER BY text.id
