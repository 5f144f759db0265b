// Which of these relations and sources has the graph?
// A relation that no claim has is looked for among all claims: only a word that the vocabulary does not have is asked for.
//
// $relations  LIST<STRING>  names
// $sources    LIST<STRING>  ids
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// parameter   STRING        relations or sources
// value       STRING        what is known
// Ordered by parameter, value.
CYPHER 25
CALL () {
  UNWIND $relations AS relation
  CALL (relation) {
    MATCH (claim:Claim) WHERE claim.relation = relation AND NOT claim.dossier IN $incomplete.dossiers
    RETURN claim.relation AS value LIMIT 1
  }
  RETURN 'relations' AS parameter, value
  UNION ALL
  UNWIND $sources AS id
  MATCH (source:Source {id: id}) WHERE NOT coalesce(source.dossier, '') IN $incomplete.dossiers
  RETURN 'sources' AS parameter, source.id AS value
}
RETURN parameter, value
ORDER BY parameter, value
