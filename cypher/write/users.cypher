// Which other dossiers use these entities, sources and texts of a dossier?
// They say so, or live claims of theirs speak of them or cite them.
//
// $dossier   STRING        id of the owner
// $entities  LIST<STRING>  ids
// $sources   LIST<STRING>  ids
// $texts     LIST<STRING>  ids
//
// what       STRING        ENTITY, SOURCE or TEXT
// id         STRING
// users      LIST<STRING>  ids of dossiers; at least one
// Ordered by what, id.
CYPHER 25
CALL () {
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) {
    MATCH (entity)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (entity)<-[:SUBJECT|OBJECT|SAID_BY]-(claim:Claim) WHERE claim.endedAt IS NULL RETURN claim.dossier AS user
  }
  RETURN 'ENTITY' AS what, id, user
  UNION ALL
  UNWIND $sources AS id
  MATCH (source:Source {id: id})
  CALL (source) {
    MATCH (source)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (source)<-[:BASED_ON]-(other:Source) WHERE other.endedAt IS NULL RETURN other.dossier AS user
  }
  RETURN 'SOURCE' AS what, id, user
  UNION ALL
  UNWIND $texts AS id
  MATCH (text:Text {id: id})
  CALL (text) {
    MATCH (text)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) WHERE claim.endedAt IS NULL RETURN claim.dossier AS user
  }
  RETURN 'TEXT' AS what, id, user
}
WITH what, id, user ORDER BY user
WHERE user <> $dossier
RETURN what, id, collect(DISTINCT user) AS users
ORDER BY what, id
