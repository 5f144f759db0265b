// Who accuses whom of what? Claims that accuse: a subject says that an object did wrong, or somebody is said to have done
// harm. Those with the entity at an end, and those of harm that it says itself, as the last speaker or as the author in its
// own voice. What follows of a look, counting.cypher, is joined to it: see Look.java. The hints hold where statistics are
// stale, as after a large load.
//
// $of         STRING        id of the entity
// $accusing   LIST<STRING>  relations of family statement by which a subject accuses
// $suffering  LIST<STRING>  relations of family harm whose subject is harmed: they accuse nobody
// $knownOn    DATETIME      what the graph held at that instant; a far one for now
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.recordedAt <= $knownOn
    AND NOT EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.voice = 'own'
    AND claim.recordedAt <= $knownOn
  RETURN claim
}
WITH claim, null AS part
WHERE (claim.family = 'harm' AND NOT claim.relation IN $suffering)
  OR (claim.family = 'statement' AND claim.relation IN $accusing)
