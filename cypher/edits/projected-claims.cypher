// What stands behind the edges between these ends?
//
// $triples  LIST<MAP>  {subject, relation, object, family, type}: ids of entities, and a relation
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
    WHERE claim.polarity IS NOT NULL AND claim.endedAt IS NULL
    RETURN claim, false AS turned
    UNION ALL
    MATCH (claim:Claim {subjectId: triple.object, objectId: triple.subject, relation: triple.relation})
    USING INDEX claim:Claim(subjectId, objectId, relation, polarity)
    WHERE claim.polarity = 'denied' AND claim.endedAt IS NULL AND claim.symmetric
    RETURN claim, true AS turned
  }
  MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
  CALL (claim) {
    OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
    WITH said, speaker ORDER BY said.order
    RETURN collect(speaker)[-1] AS speaker, collect(CASE WHEN said IS NOT NULL
      THEN {name: CASE WHEN NOT speaker:Nobody THEN speaker.name END, hedge: said.hedge} END) AS saidBy
  }
  CALL (claim, source, speaker) {
    OPTIONAL MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
    WHERE other.recordedAt IS NOT NULL AND other.endedAt IS NULL
      AND other.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
    OPTIONAL MATCH (other)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(from:Source)
    OPTIONAL MATCH (other)-[said:SAID_BY]->(by:Entity)
    WITH other, from, by ORDER BY said.order DESC
    WITH other, from, head(collect(by)) AS last
    WITH other, other.relation = 'retracts' AND other.certainty = 'stated' AND CASE
      WHEN other.voice = 'own' AND claim.voice = 'own'
        THEN from = source OR EXISTS { (source)-[:AUTHORED_BY]->(:Entity)<-[:AUTHORED_BY]-(from) }
      WHEN other.voice = 'own' THEN from = source OR EXISTS { (from)-[:AUTHORED_BY]->(speaker) }
      WHEN claim.voice = 'own' THEN EXISTS { (source)-[:AUTHORED_BY]->(last) }
      ELSE last = speaker AND NOT last:Nobody END AS takenBack
    RETURN count(other) > 0 AS disputed, coalesce(max(takenBack), false) AS retracted
  }
  RETURN collect({
    polarity: claim.polarity, certainty: claim.certainty, voice: claim.voice, source: source.id,
    saidBy: saidBy,
    startEarliest: claim.startEarliest, startLatest: claim.startLatest,
    endEarliest: claim.endEarliest, endLatest: claim.endLatest,
    symmetric: claim.symmetric IS NOT NULL, turned: turned, disputed: disputed, retracted: retracted
  }) AS claims
}
RETURN triple.subject AS subject, triple.relation AS relation, triple.object AS object,
       triple.family AS family, triple.type AS type, claims
ORDER BY subject, relation, object
