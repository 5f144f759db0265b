// Which sources were consulted, and up to when do they reach?
//
// sources  INTEGER
// upTo     STRING   the latest date of publication, as the sources give it; null if none does
// attached INTEGER  texts that are attached
// texts    INTEGER
// Ordered by nothing: one row.
CYPHER 25
CALL () { MATCH (source:Source) RETURN count(source) AS sources, max(source.publishedLatest) AS latest }
CALL () { MATCH (text:Text) RETURN count(text) AS texts, count(text.content) AS attached }
RETURN sources, toString(latest) AS upTo, attached, texts
ORDER BY sources
