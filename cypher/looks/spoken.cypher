// Which claims speak of the claims about somebody? What follows of a look, counting.cypher, is joined to it: see
// Look.java. The hints hold where statistics are stale, as after a large load.
//
// $of       STRING    id of the entity
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
CALL () {
  MATCH (about:Claim)
  USING INDEX SEEK about:Claim(subjectId, family, polarity, recordedAt)
  WHERE about.subjectId = $of AND about.family IS NOT NULL AND about.polarity IN ['affirmed', 'denied']
    AND about.recordedAt <= $knownOn
  RETURN about
  UNION
  MATCH (about:Claim)
  USING INDEX SEEK about:Claim(objectId, family, polarity, recordedAt)
  WHERE about.objectId = $of AND about.family IS NOT NULL AND about.polarity IN ['affirmed', 'denied']
    AND about.recordedAt <= $knownOn
  RETURN about
}
WITH about WHERE about.endedAt IS NULL OR about.endedAt > $knownOn
CALL (about) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = about.id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = about.id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn
  RETURN claim
}
WITH DISTINCT claim, 'spoken' AS part
