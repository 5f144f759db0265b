// Which sources hang together with these, over any number of steps? Two that depended on one that was purged are tied
// through what is left of it.
//
// $sources  LIST<STRING>  ids
// $most     INTEGER       of the others of one source, no more than so many are told
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// source    STRING        one of these that hangs together with another
// others    LIST<STRING>  ids of those others; if there are $most of them, there may be more
// Ordered by source.
CYPHER 25
UNWIND $sources AS id
MATCH (source:Source {id: id})
CALL (source) {
  MATCH (source)-[:BASED_ON*1..]-(other)
  WITH DISTINCT other
  WHERE other:Source AND NOT coalesce(other.dossier, '') IN $incomplete.dossiers
  WITH other LIMIT $most
  RETURN collect(other.id) AS others
}
WITH id AS source, others WHERE others <> []
RETURN source, others
ORDER BY source
