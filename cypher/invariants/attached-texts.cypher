// Every text that is attached.
//
// id, content  STRING
// language     STRING  of its source; null if not known
// Ordered by id.
CYPHER 25
MATCH (text:Text) WHERE text.id IS NOT NULL AND text.content IS NOT NULL
CALL (text) {
  OPTIONAL MATCH (text)-[:OF]->(source:Source)
  RETURN min(source.language) AS language
}
RETURN text.id AS id, text.content AS content, language
ORDER BY id
