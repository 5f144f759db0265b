// Which claims stand at these ends? What follows of a look, counting.cypher, is joined to it: see Look.java.
// Each end with each family, so that every claim is found by an index. The hints hold where statistics are stale, as
// after a large load.
//
// $at.subjects    LIST<STRING>        ids of entities or claims: claims of which one is the subject
// $at.objects     LIST<STRING>        ids of entities or claims: claims of which one is the object
// $at.pairs       LIST<LIST<STRING>>  [subject, object]: claims with both ends; [subject, object, relation]: in that one
// $at.families    LIST<STRING>        families of relations
// $at.polarities  LIST<STRING>        'affirmed', 'denied' or both
// $at.hops        BOOLEAN             whether both ends must be entities
// $knownOn        DATETIME            what the graph held at that instant; a far one for now
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId IN $at.subjects AND claim.family IN $at.families AND claim.polarity IN $at.polarities
    AND claim.recordedAt <= $knownOn
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId IN $at.objects AND claim.family IN $at.families AND claim.polarity IN $at.polarities
    AND claim.recordedAt <= $knownOn AND NOT claim.subjectId IN $at.subjects
  RETURN claim
  UNION ALL
  UNWIND $at.pairs AS pair
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = pair[0] AND claim.objectId = pair[1] AND claim.relation IS NOT NULL
    AND (size(pair) = 2 OR claim.relation = pair[2])
    AND claim.family IN $at.families AND claim.polarity IN $at.polarities AND claim.recordedAt <= $knownOn
  RETURN claim
}
WITH claim, null AS part WHERE NOT $at.hops
  OR (claim.objectId IS NOT NULL AND NOT claim.objectId CONTAINS '/' AND NOT claim.subjectId CONTAINS '/')
