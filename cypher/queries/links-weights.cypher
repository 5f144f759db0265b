// How much stands behind these entities? Whoever is linked with everybody links nobody in particular. The hints hold where
// statistics are stale, as after a large load.
//
// $ids      LIST<STRING>  ids of entities
// $most     INTEGER       where counting stops, for each end
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// id        STRING
// claims    INTEGER       live claims with it at either end
// place     BOOLEAN       whether it is a place
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.dossier IN $incomplete.dossiers
  WITH claim LIMIT $most
  RETURN count(claim) AS asSubject
}
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.dossier IN $incomplete.dossiers AND claim.subjectId <> id
  WITH claim LIMIT $most
  RETURN count(claim) AS asObject
}
RETURN id, asSubject + asObject AS claims, entity:Place AS place
ORDER BY id
