// Every text that is attached.
//
// id, content  STRING
// language     STRING  of its source; null if not known
// Ordered by id.
CYPHER 25
MATCH (text:Text) WHERE text.id IS NOT NULL AND text.content IS NOT NULL
RETURN text.id AS id, text.content AS content,
       head([(text)-[:OF]->(source:Source) | source.language]) AS language
ORDER BY text.id
