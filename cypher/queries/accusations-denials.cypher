// Who stands against these accusations?
// Live claims that deny one of them, and live affirmed claims that contradict, doubt, correct or retract it: those by which
// it is disputed. See citations.cypher.
//
// $claims   LIST<STRING>  references of affirmed claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// claim     STRING  reference of one of these claims
// denial    STRING  reference of a claim that stands against it
// Ordered by both.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})
CALL (claim) {
  UNWIND CASE WHEN claim.symmetric
    THEN [[claim.subjectId, claim.objectId], [claim.objectId, claim.subjectId]]
    ELSE [[claim.subjectId, claim.objectId]] END AS ends
  MATCH (other:Claim {subjectId: ends[0], objectId: ends[1], relation: claim.relation})
  USING INDEX SEEK other:Claim(subjectId, objectId, relation, polarity)
  WHERE other.polarity = 'denied' AND (ends[0] = claim.subjectId OR other.symmetric)
    AND other.startEarliest <= claim.endLatest AND claim.startEarliest <= other.endLatest
    AND other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
    AND NOT other.dossier IN $incomplete.dossiers
  RETURN other
  UNION
  MATCH (other:Claim {subjectId: claim.subjectId, family: claim.family, polarity: 'denied'})
  USING INDEX SEEK other:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.valueText IS NOT NULL AND other.valueText = claim.valueText AND other.relation = claim.relation
    AND other.startEarliest <= claim.endLatest AND claim.startEarliest <= other.endLatest
    AND other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
    AND NOT other.dossier IN $incomplete.dossiers
  RETURN other
  UNION
  MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
  USING INDEX SEEK other:Claim(objectId, family, polarity, recordedAt)
  WHERE other.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
    AND other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
    AND NOT other.dossier IN $incomplete.dossiers
  RETURN other
}
RETURN DISTINCT claim.ref AS claim, other.ref AS denial
ORDER BY claim, denial
