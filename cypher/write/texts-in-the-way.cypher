// Which texts that a dossier makes others, or gives to another source, do other dossiers cite?
//
// $dossier  STRING     id
// $rows     LIST<MAP>  {id, source, sha256, length}: what it makes of them
//
// id        STRING
// source, sha256  STRING   what the graph has
// length    INTEGER
// users     LIST<STRING>   ids of dossiers; at least one
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (text:Text {id: row.id})
WHERE text.source <> row.source OR text.sha256 <> row.sha256 OR text.length <> row.length
WITH text, COLLECT {
  CALL (text) {
    MATCH (text)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) WHERE claim.endedAt IS NULL RETURN claim.dossier AS user
  }
  WITH user WHERE user <> $dossier
  RETURN DISTINCT user ORDER BY user
} AS users
WHERE size(users) > 0
RETURN text.id AS id, text.source AS source, text.sha256 AS sha256, text.length AS length, users
ORDER BY id
