// Which of these documents and texts does a text of the graph still name?
//
// $documents  LIST<STRING>  digests of documents
// $texts      LIST<STRING>  digests of texts
//
// document    STRING  that a text is of; null of others
// sha256      STRING  digest of the text
// Ordered by digest, document.
CYPHER 25
MATCH (text:Text) WHERE text.document IN $documents OR text.sha256 IN $texts
RETURN DISTINCT text.document AS document, text.sha256 AS sha256
ORDER BY sha256, document
