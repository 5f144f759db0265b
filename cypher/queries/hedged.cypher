// What is said about somebody only with a hedge, or denied?
// Live claims that are not plain, whichever end the entity stands at. What was left out is counted by
// hedged-coverage.cypher. The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the entity
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count; ['stated'] for plain answers
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// claim      STRING  reference of the claim: its id and revision
// relation, polarity, certainty, voice  STRING
// Ordered by relation, polarity, certainty from the surest down, id of the claim.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated') AND claim.certainty IN $only.certainties
    AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim AS found
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND (claim.polarity = 'denied' OR claim.certainty <> 'stated') AND claim.certainty IN $only.certainties
    AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim AS found
}
WITH found, CASE found.certainty WHEN 'stated' THEN 0 WHEN 'alleged' THEN 1 WHEN 'suspected' THEN 2
  WHEN 'hypothetical' THEN 3 WHEN 'intended' THEN 4 WHEN 'proposed' THEN 5 ELSE 6 END AS degree
RETURN found.ref AS claim, found.relation AS relation, found.polarity AS polarity, found.certainty AS certainty,
       found.voice AS voice
ORDER BY relation, polarity, degree, found.id
