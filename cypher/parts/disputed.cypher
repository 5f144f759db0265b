// Whether something stands against `claim`: a claim about it, or one of the other polarity on the same, of a symmetric
// relation either way round, at a time that can overlap. What is said of a value is left out. Stands in a query where this
// file's name does: see CypherFile.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
EXISTS {
  MATCH (against:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
  WHERE against.recordedAt <= $knownOn AND (against.endedAt IS NULL OR against.endedAt > $knownOn)
    AND NOT against.dossier IN $incomplete.dossiers
    AND against.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
} OR EXISTS {
  UNWIND CASE WHEN claim.symmetric
    THEN [[claim.subjectId, claim.objectId], [claim.objectId, claim.subjectId]]
    ELSE [[claim.subjectId, claim.objectId]] END AS ends
  MATCH (opposite:Claim {subjectId: ends[0], objectId: ends[1], relation: claim.relation})
  USING INDEX SEEK opposite:Claim(subjectId, objectId, relation, polarity)
  WHERE opposite.polarity = CASE claim.polarity WHEN 'denied' THEN 'affirmed' ELSE 'denied' END
    AND opposite.recordedAt <= $knownOn AND (opposite.endedAt IS NULL OR opposite.endedAt > $knownOn)
    AND NOT opposite.dossier IN $incomplete.dossiers
    AND (ends[0] = claim.subjectId OR opposite.symmetric)
    AND opposite.startEarliest <= claim.endLatest AND claim.startEarliest <= opposite.endLatest
}
