// What is in the graph? For the home page.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// persons, organizations, places, events, groups, things  INTEGER  entities
// claims    INTEGER   live ones
// disputed  INTEGER   of these, those with a live claim of the other polarity on the same subject, relation and object,
//                     of a symmetric relation either way round, at a time that can overlap; or a live affirmed one
//                     that contradicts, doubts, corrects or retracts them
// Ordered by nothing: one row.
CYPHER 25
// a kind is counted at once, but for those of a dossier that is not shown yet
CALL () {
  RETURN COUNT { (:Person) }
    - COUNT { (own:Entity:Person) WHERE own.dossier IN $incomplete.dossiers } AS persons
}
CALL () {
  RETURN COUNT { (:Organization) }
    - COUNT { (own:Entity:Organization) WHERE own.dossier IN $incomplete.dossiers } AS organizations
}
CALL () {
  RETURN COUNT { (:Place) }
    - COUNT { (own:Entity:Place) WHERE own.dossier IN $incomplete.dossiers } AS places
}
CALL () {
  RETURN COUNT { (:Event) }
    - COUNT { (own:Entity:Event) WHERE own.dossier IN $incomplete.dossiers } AS events
}
CALL () {
  RETURN COUNT { (:Group) }
    - COUNT { (own:Entity:Group) WHERE own.dossier IN $incomplete.dossiers } AS groups
}
CALL () {
  RETURN COUNT { (:Thing) }
    - COUNT { (own:Entity:Thing) WHERE own.dossier IN $incomplete.dossiers } AS things
}
CALL () {
  MATCH (claim:Claim) WHERE claim.endedAt IS NULL AND NOT claim.dossier IN $incomplete.dossiers
  RETURN count(claim) AS claims
}
CALL () {
  CALL () {
    MATCH (denied:Claim)
    USING INDEX denied:Claim(objectId, family, polarity, recordedAt)
    WHERE denied.objectId IS NOT NULL AND denied.family IS NOT NULL AND denied.polarity = 'denied'
      AND denied.recordedAt IS NOT NULL AND denied.endedAt IS NULL
      AND NOT denied.dossier IN $incomplete.dossiers
    CALL (denied) {
      UNWIND CASE WHEN denied.symmetric
        THEN [[denied.subjectId, denied.objectId], [denied.objectId, denied.subjectId]]
        ELSE [[denied.subjectId, denied.objectId]] END AS ends
      MATCH (affirmed:Claim)
      USING INDEX SEEK affirmed:Claim(subjectId, objectId, relation, polarity)
      WHERE affirmed.subjectId = ends[0] AND affirmed.objectId = ends[1]
        AND affirmed.relation = denied.relation AND affirmed.polarity = 'affirmed' AND affirmed.endedAt IS NULL
        AND NOT affirmed.dossier IN $incomplete.dossiers
        AND (ends[0] = denied.subjectId OR affirmed.symmetric)
        AND affirmed.startEarliest <= denied.endLatest AND denied.startEarliest <= affirmed.endLatest
      RETURN affirmed
    }
    UNWIND [denied.ref, affirmed.ref] AS ref
    RETURN ref
    UNION
    MATCH (said:Claim)
    WHERE said.valueText IS NOT NULL AND said.endedAt IS NULL AND NOT said.dossier IN $incomplete.dossiers
    WITH said.subjectId AS subject, said.relation AS relation, said.valueText AS text,
         collect(said) AS all, count(DISTINCT said.polarity) AS polarities
    WHERE polarities > 1
    UNWIND all AS said
    WITH said, all
    WHERE any(other IN all WHERE other.polarity <> said.polarity
      AND other.startEarliest <= said.endLatest AND said.startEarliest <= other.endLatest)
    RETURN said.ref AS ref
    UNION
    MATCH (by:Claim)
    USING INDEX by:Claim(objectId, family, polarity, recordedAt)
    WHERE by.objectId CONTAINS '/' AND by.family = 'statement' AND by.polarity = 'affirmed' AND by.endedAt IS NULL
      AND by.recordedAt IS NOT NULL
    WITH by
    WHERE by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'] AND NOT by.dossier IN $incomplete.dossiers
    MATCH (spoken:Claim {id: by.objectId})
    WHERE spoken.endedAt IS NULL AND NOT spoken.dossier IN $incomplete.dossiers
    RETURN spoken.ref AS ref
  }
  RETURN count(ref) AS disputed
}
RETURN persons, organizations, places, events, groups, things, claims, disputed
ORDER BY claims
