// Where do claims stand against each other? As conflicts.cypher, over the whole graph: this looks at every claim.
// Values of which one can be true are left out, for whether they exclude each other is told in Java.
//
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count
// $tiers         LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $from, $to     STRING        days between which it held or may have held; both null for any time
// $knownOn       STRING        what the graph held at that instant; a far one for now
// $retracted     BOOLEAN       whether claims count that were taken back
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
//
// claim, end, tie: a claim, what it is about, and what ties them. Ordered by the claim's reference.
CYPHER 25
CALL () {
  MATCH (denied:Claim)
  WHERE denied.polarity = 'denied'
    AND denied.recordedAt <= datetime($knownOn)
    AND (denied.endedAt IS NULL OR denied.endedAt > datetime($knownOn))
  UNWIND CASE WHEN denied.symmetric
    THEN [[denied.subjectId, denied.objectId], [denied.objectId, denied.subjectId]]
    ELSE [[denied.subjectId, denied.objectId]] END AS ends
  MATCH (affirmed:Claim {subjectId: ends[0], relation: denied.relation, polarity: 'affirmed'})
  WHERE (affirmed.objectId = ends[1] OR affirmed.valueText = denied.valueText)
    AND (ends[0] = denied.subjectId OR affirmed.symmetric)
    AND affirmed.startEarliest <= denied.endLatest AND denied.startEarliest <= affirmed.endLatest
    AND affirmed.recordedAt <= datetime($knownOn)
    AND (affirmed.endedAt IS NULL OR affirmed.endedAt > datetime($knownOn))
  UNWIND [denied, affirmed] AS claim
  RETURN claim
  UNION
  MATCH (spoken:Claim)<-[:SUBJECT|OBJECT]-(by:Claim {polarity: 'affirmed'})
  WHERE by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
    AND by.recordedAt <= datetime($knownOn)
    AND (by.endedAt IS NULL OR by.endedAt > datetime($knownOn))
    AND spoken.recordedAt <= datetime($knownOn)
    AND (spoken.endedAt IS NULL OR spoken.endedAt > datetime($knownOn))
  UNWIND [by, spoken] AS claim
  RETURN claim
}
WITH claim
WHERE claim.polarity IN $polarities AND claim.certainty IN $certainties
  AND (claim.tier IS NULL OR claim.tier IN $tiers)
  AND ($from IS NULL OR (claim.startEarliest <= date($to) AND claim.endLatest >= date($from)))
  AND ($families IS NULL OR claim.family IN $families)
  AND ($relations IS NULL OR claim.relation IN $relations)
  AND ($retracted OR NOT EXISTS {
    MATCH (claim)-[back:RETRACTED_BY]->(:Claim)
    WHERE back.from <= datetime($knownOn) AND (back.until IS NULL OR back.until > datetime($knownOn))
  })
  AND ($sources IS NULL OR claim.sourceId IN $sources)
  AND ($reliabilities IS NULL OR EXISTS {
    MATCH (source:Source {id: claim.sourceId}) WHERE source.reliability IN $reliabilities
  })
MATCH (claim)-[tie:SUBJECT|OBJECT]->(end)
RETURN claim, tie, end
ORDER BY claim.ref
