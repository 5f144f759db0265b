// Which claims count by their source. Stands in a query where this file's name does: see CypherFile.java.
//
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
AND NOT claim.dossier IN $incomplete.dossiers
AND ($only.sources IS NULL OR claim.sourceId IN $only.sources)
AND ($only.reliabilities IS NULL OR EXISTS {
  MATCH (source:Source {id: claim.sourceId}) WHERE source.reliability IN $only.reliabilities
})
