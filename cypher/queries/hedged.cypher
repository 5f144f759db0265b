// What is said about somebody only with a hedge, or denied?
// Live claims that are not plain, whichever end the entity stands at.
// The hints hold where statistics are stale, as after a large load.
//
// $of        STRING    id of the entity
// $knownOn   DATETIME  what the graph held at that instant; a far one for now
//
// claim      STRING  reference of the claim: its id and revision
// relation, polarity, certainty, voice  STRING
// Ordered by relation, polarity, certainty, claim.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated')
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated')
  RETURN claim
}
RETURN claim.ref AS claim, claim.relation AS relation, claim.polarity AS polarity, claim.certainty AS certainty,
       claim.voice AS voice
ORDER BY relation, polarity, certainty, claim
