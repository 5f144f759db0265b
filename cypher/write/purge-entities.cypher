// Which entities would nothing need if these claims, sources and this dossier were gone?
// Those are looked at that the claims and sources speak of, and those of the dossier.
//
// $claims   LIST<STRING>  ids of claims
// $sources  LIST<STRING>  ids of sources
// $dossier  STRING        id, null if none goes
//
// id        STRING
// name      STRING
// users     LIST<STRING>  ids of dossiers that need it, which keeps it; empty if nothing does
// Ordered by id.
CYPHER 25
CALL () {
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:SUBJECT|OBJECT|SAID_BY]->(entity:Entity)
  RETURN entity
  UNION
  UNWIND $sources AS id
  MATCH (:Source {id: id})-[:AUTHORED_BY|PUBLISHED_BY|REPUBLISHED_BY]->(entity:Entity)
  RETURN entity
  UNION
  MATCH (entity:Entity {dossier: $dossier})
  RETURN entity
}
WITH entity WHERE NOT entity:Nobody
RETURN entity.id AS id, entity.name AS name, COLLECT {
  CALL (entity) {
    MATCH (entity)<-[:USES]-(dossier:Dossier) WHERE $dossier IS NULL OR dossier.id <> $dossier
    RETURN dossier.id AS user
    UNION
    MATCH (entity)<-[:SUBJECT|OBJECT|SAID_BY]-(claim:Claim) WHERE NOT claim.id IN $claims
    RETURN claim.dossier AS user LIMIT 1
    UNION
    MATCH (entity)<-[:AUTHORED_BY|PUBLISHED_BY|REPUBLISHED_BY]-(source:Source) WHERE NOT source.id IN $sources
    RETURN source.dossier AS user LIMIT 1
  }
  RETURN DISTINCT user ORDER BY user
} AS users
ORDER BY id
