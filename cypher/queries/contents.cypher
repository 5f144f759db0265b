// What is in the graph? For the home page.
//
// persons, organizations, places, events, groups, things  INTEGER  entities
// claims    INTEGER   live ones
// disputed  INTEGER   of these, those with a live claim of the other polarity on the same subject, relation and object,
//                     of a symmetric relation either way round, at a time that can overlap; or a live affirmed one
//                     that contradicts, doubts, corrects or retracts them
// Ordered by nothing: one row.
CYPHER 25
CALL () { MATCH (entity:Person) RETURN count(entity) AS persons }
CALL () { MATCH (entity:Organization) RETURN count(entity) AS organizations }
CALL () { MATCH (entity:Place) RETURN count(entity) AS places }
CALL () { MATCH (entity:Event) RETURN count(entity) AS events }
CALL () { MATCH (entity:Group) RETURN count(entity) AS groups }
CALL () { MATCH (entity:Thing) RETURN count(entity) AS things }
CALL () { MATCH (claim:Claim) WHERE claim.endedAt IS NULL RETURN count(claim) AS claims }
CALL () {
  CALL () {
    MATCH (denied:Claim)
    USING INDEX denied:Claim(objectId, family, polarity, recordedAt)
    WHERE denied.objectId IS NOT NULL AND denied.family IS NOT NULL AND denied.polarity = 'denied'
      AND denied.recordedAt IS NOT NULL AND denied.endedAt IS NULL
    CALL (denied) {
      UNWIND CASE WHEN denied.symmetric
        THEN [[denied.subjectId, denied.objectId], [denied.objectId, denied.subjectId]]
        ELSE [[denied.subjectId, denied.objectId]] END AS ends
      MATCH (affirmed:Claim)
      USING INDEX SEEK affirmed:Claim(subjectId, objectId, relation, polarity)
      WHERE affirmed.subjectId = ends[0] AND affirmed.objectId = ends[1]
        AND affirmed.relation = denied.relation AND affirmed.polarity = 'affirmed' AND affirmed.endedAt IS NULL
        AND (ends[0] = denied.subjectId OR affirmed.symmetric)
        AND affirmed.startEarliest <= denied.endLatest AND denied.startEarliest <= affirmed.endLatest
      RETURN affirmed
    }
    UNWIND [denied.ref, affirmed.ref] AS ref
    RETURN ref
    UNION
    MATCH (said:Claim)
    WHERE said.valueText IS NOT NULL AND said.endedAt IS NULL
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
    WHERE by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
    MATCH (spoken:Claim {id: by.objectId})
    WHERE spoken.endedAt IS NULL
    RETURN spoken.ref AS ref
  }
  RETURN count(ref) AS disputed
}
RETURN persons, organizations, places, events, groups, things, claims, disputed
ORDER BY claims
