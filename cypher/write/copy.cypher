// Writes a copy of a source that no dossier has an entry for, or that is there already: then it only gets its content.
//
// $id, $source, $sha256  STRING
// $length   INTEGER
// $content  STRING   the normalised text
//
// id        STRING   if it is new
// Ordered by id.
CYPHER 25
MATCH (source:Source {id: $source})
MERGE (text:Text {id: $id})
WITH text, source, text.sha256 IS NULL AS fresh
SET text.source = $source, text.sha256 = $sha256, text.length = $length, text.content = $content
MERGE (text)-[:OF]->(source)
WITH text WHERE fresh
RETURN text.id AS id
ORDER BY id
