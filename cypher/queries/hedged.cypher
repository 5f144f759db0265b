// What is said about somebody only with a hedge, or denied?
// Live claims that are not plain, whichever end the entity stands at. What was left out is counted by
// hedged-coverage.cypher. The hints hold where statistics are stale, as after a large load.
//
// $of            STRING        id of the entity
// $tiers         LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count; ['stated'] for plain answers
// $from, $to     DATE          days between which it held or may have held; both null for any time
// $knownOn       DATETIME      what the graph held at that instant; a far one for now
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
//
// claim      STRING  reference of the claim: its id and revision
// relation, polarity, certainty, voice  STRING
// Ordered by relation, polarity, certainty from the surest down, id of the claim.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity IN $polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated') AND claim.certainty IN $certainties
    AND (claim.tier IS NULL OR claim.tier IN $tiers)
    AND ($from IS NULL OR (claim.startEarliest <= $to AND claim.endLatest >= $from))
    AND ($families IS NULL OR claim.family IN $families)
    AND ($relations IS NULL OR claim.relation IN $relations)
    AND (($sources IS NULL AND $reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($sources IS NULL OR source.id IN $sources)
        AND ($reliabilities IS NULL OR source.reliability IN $reliabilities)
    })
  RETURN claim AS found
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity IN $polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated') AND claim.certainty IN $certainties
    AND (claim.tier IS NULL OR claim.tier IN $tiers)
    AND ($from IS NULL OR (claim.startEarliest <= $to AND claim.endLatest >= $from))
    AND ($families IS NULL OR claim.family IN $families)
    AND ($relations IS NULL OR claim.relation IN $relations)
    AND (($sources IS NULL AND $reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($sources IS NULL OR source.id IN $sources)
        AND ($reliabilities IS NULL OR source.reliability IN $reliabilities)
    })
  RETURN claim AS found
}
WITH found, CASE found.certainty WHEN 'stated' THEN 0 WHEN 'alleged' THEN 1 WHEN 'suspected' THEN 2
  WHEN 'hypothetical' THEN 3 WHEN 'intended' THEN 4 WHEN 'proposed' THEN 5 ELSE 6 END AS degree
RETURN found.ref AS claim, found.relation AS relation, found.polarity AS polarity, found.certainty AS certainty,
       found.voice AS voice
ORDER BY relation, polarity, degree, found.id
