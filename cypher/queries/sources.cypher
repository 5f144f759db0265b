// Which sources were consulted, and up to when do they reach?
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// sources  INTEGER
// upTo     STRING   the latest date of publication, as the sources give it; null if none does
// attached INTEGER  texts that are attached
// texts    INTEGER
// Ordered by nothing: one row.
CYPHER 25
CALL () {
  MATCH (source:Source) WHERE NOT coalesce(source.dossier, '') IN $incomplete.dossiers
    AND EXISTS { (:Text)-[:OF]->(source) }
  WITH source ORDER BY source.publishedLatest DESC, source.id
  RETURN count(source) AS sources,
         head([each IN collect(source) WHERE each.published IS NOT NULL | each.published]) AS upTo
}
CALL () { MATCH (text:Text) WHERE NOT coalesce(text.dossier, '') IN $incomplete.dossiers
  RETURN count(text) AS texts, count(text.content) AS attached }
RETURN sources, upTo, attached, texts
ORDER BY sources
