// Which sources may have been meant by what is no id of a source?
// Those whose id or title holds the words, or whose id begins alike; if there are none, the first. This looks at every
// source.
//
// $text   STRING  as it was given, in small letters
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// id      STRING
// Ordered by whether it fits, then id.
CYPHER 25
MATCH (source:Source) WHERE source.title IS NOT NULL AND NOT source.dossier IN $incomplete.dossiers
WITH source, CASE
  WHEN toLower(source.id) CONTAINS $text OR $text CONTAINS toLower(source.id) OR
    toLower(source.title) CONTAINS $text THEN 0
  WHEN left(toLower(source.id), 4) = left($text, 4) THEN 1
  ELSE 2 END AS rank
WITH rank, source.id AS id ORDER BY rank, id LIMIT 5
WITH min(rank) AS best, collect({rank: rank, id: id}) AS found
UNWIND [each IN found WHERE best = 2 OR each.rank < 2 | each.id] AS id
RETURN id
ORDER BY id
