// Which texts of these sources are attached?
//
// $sources  LIST<STRING>  ids
//
// source, text, content  STRING
// Ordered by source, text.
CYPHER 25
UNWIND $sources AS id
MATCH (text:Text)-[:OF]->(source:Source {id: id})
WHERE text.content IS NOT NULL
RETURN source.id AS source, text.id AS text, text.content AS content
ORDER BY source, text
