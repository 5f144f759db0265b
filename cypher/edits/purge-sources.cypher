// Which sources go when this is purged: the source itself; of a dossier those that no other uses. Of those that others
// use the texts go, and the rest stays.
//
// $what    STRING   claim, dossier or source
// $id      STRING
//
// id       STRING
// title    STRING
// users    LIST<STRING>  ids of other dossiers that use it; a source that is purged itself goes nevertheless
// Ordered by id.
CYPHER 25
CALL () {
  MATCH (source:Source {id: $id}) WHERE $what = 'source'
  RETURN source
  UNION
  MATCH (source:Source {dossier: $id}) WHERE $what = 'dossier'
  RETURN source
}
RETURN source.id AS id, source.title AS title, COLLECT {
  CALL (source) {
    MATCH (source)<-[:USES]-(dossier:Dossier) RETURN dossier.id AS user
    UNION
    MATCH (source)<-[:BASED_ON]-(other:Source) WHERE other.endedAt IS NULL RETURN other.dossier AS user
  }
  WITH user WHERE user <> source.dossier
  RETURN DISTINCT user ORDER BY user
} AS users
ORDER BY id
