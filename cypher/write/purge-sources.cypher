// Which sources go when this is purged: the source itself; of a dossier those that no other uses. Of those that others
// use the texts go, and the rest stays; of those whose texts others cite, the copies and the texts that are cited stay too.
//
// $what    STRING   claim, dossier or source
// $id      STRING
//
// id       STRING
// title    STRING
// users    LIST<STRING>  ids of other dossiers that use it; a source that is purged itself goes nevertheless
// texts    LIST<STRING>  ids of its texts that go
// kept     LIST<STRING>  ids of its texts that stay, for others cite them
// Ordered by id.
CYPHER 25
CALL () {
  MATCH (source:Source {id: $id}) WHERE $what = 'source'
  RETURN source
  UNION
  MATCH (source:Source {dossier: $id}) WHERE $what = 'dossier'
  RETURN source
}
WITH source, COLLECT {
  MATCH (source)<-[:OF]-(text:Text) RETURN text ORDER BY text.id
} AS texts, COLLECT {
  MATCH (source)<-[:OF]-(text:Text)
  WHERE $what = 'dossier' AND (EXISTS { MATCH (text)<-[:USES]-(other:Dossier) WHERE other.id <> source.dossier }
    OR EXISTS { MATCH (text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) WHERE claim.dossier <> source.dossier })
  RETURN text.id ORDER BY text.id
} AS kept
RETURN source.id AS id, source.title AS title, kept,
       [text IN texts WHERE NOT text.id IN kept AND (kept = [] OR text.dossier IS NOT NULL) | text.id] AS texts, COLLECT {
  CALL (source) {
    MATCH (source)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (source)<-[:BASED_ON]-(other:Source) WHERE other.endedAt IS NULL RETURN other.dossier AS user
    UNION
    MATCH (source)<-[:OF]-(:Text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) RETURN DISTINCT claim.dossier AS user
  }
  WITH user WHERE user <> source.dossier
  RETURN DISTINCT user ORDER BY user
} AS users
ORDER BY id
