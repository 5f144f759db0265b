// What stands behind the edges between these ends?
//
// $triples  LIST<MAP>  {subject, relation, object, family, type}: ids of entities, and a relation
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// subject, relation, object, family, type  STRING
// claims    LIST<MAP>  live ones: {polarity, certainty, voice, saidBy, source, startEarliest, startLatest, endEarliest,
//                      endLatest, symmetric, turned, disputed, retracted}; turned are those that deny a symmetric
//                      relation the other way round; disputed tells only of claims about the claim
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $triples AS triple
MATCH (:Entity {id: triple.subject})
MATCH (:Entity {id: triple.object})
CALL (triple) {
  CALL (triple) {
    MATCH (claim:Claim {subjectId: triple.subject, objectId: triple.object, relation: triple.relation})
    // these hints: in a new graph the planner takes a scan for as good
    USING INDEX claim:Claim(subjectId, objectId, relation, polarity)
    WHERE claim.polarity IS NOT NULL AND claim.endedAt IS NULL AND NOT claim.dossier IN $incomplete.dossiers
    RETURN claim, false AS turned
    UNION ALL
    MATCH (claim:Claim {subjectId: triple.object, objectId: triple.subject, relation: triple.relation})
    USING INDEX claim:Claim(subjectId, objectId, relation, polarity)
    WHERE claim.polarity = 'denied' AND claim.endedAt IS NULL AND claim.symmetric
      AND NOT claim.dossier IN $incomplete.dossiers
    RETURN claim, true AS turned
  }
  CALL (claim) {
    OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
    WITH said, speaker ORDER BY said.order
    RETURN collect(CASE WHEN said IS NOT NULL
      THEN {name: CASE WHEN NOT speaker:Nobody THEN speaker.name END, hedge: said.hedge} END) AS saidBy
  }
  RETURN collect({
    polarity: claim.polarity, certainty: claim.certainty, voice: claim.voice, source: claim.sourceId,
    saidBy: saidBy,
    startEarliest: claim.startEarliest, startLatest: claim.startLatest,
    endEarliest: claim.endEarliest, endLatest: claim.endLatest,
    symmetric: claim.symmetric IS NOT NULL, turned: turned, disputed: EXISTS {
      MATCH (other:Claim)
      USING INDEX SEEK other:Claim(objectId, family, polarity, recordedAt)
      WHERE other.objectId = claim.id AND other.family = 'statement' AND other.polarity = 'affirmed'
        AND other.recordedAt IS NOT NULL AND other.endedAt IS NULL
        AND NOT other.dossier IN $incomplete.dossiers
        AND other.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
    }, retracted: claim.onceRetracted IS NOT NULL AND EXISTS {
      MATCH (claim)-[back:RETRACTED_BY]->(by:Claim)
      WHERE back.until IS NULL AND NOT by.dossier IN $incomplete.dossiers
    }
  }) AS claims
}
RETURN triple.subject AS subject, triple.relation AS relation, triple.object AS object,
       triple.family AS family, triple.type AS type, claims
ORDER BY subject, relation, object
