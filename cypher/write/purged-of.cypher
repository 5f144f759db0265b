// What of a dossier's file was purged?
//
// $dossier   STRING        id
// $claims    LIST<STRING>  ids of its claims, and of those that they speak of
// $sources   LIST<STRING>  ids of its sources, and of those that it uses
// $entities  LIST<STRING>  ids of its entities
//
// what       STRING        dossier, claim, source or entity
// id, reason STRING
// at         DATETIME
// Ordered by what, id.
CYPHER 25
CALL () {
  MATCH (gone:Purged {what: 'dossier', id: $dossier}) RETURN gone
  UNION ALL
  UNWIND $claims AS id
  MATCH (gone:Purged {what: 'claim', id: id}) RETURN gone
  UNION ALL
  UNWIND $sources AS id
  MATCH (gone:Purged {what: 'source', id: id}) RETURN gone
  UNION ALL
  UNWIND $entities AS id
  MATCH (gone:Purged {what: 'entity', id: id}) RETURN gone
}
RETURN gone.what AS what, gone.id AS id, gone.at AS at, gone.reason AS reason
ORDER BY what, id
