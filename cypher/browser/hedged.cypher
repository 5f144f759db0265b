// What is said about somebody only with a hedge, or denied? With the
// claims themselves to look at.
//
// $of            STRING        id of the entity
// $tiers         LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count
// $from, $to     STRING        days between which it held or may have held; both null for any time
// $knownOn       STRING        what the graph held at that instant; a far one for now
// $retracted     BOOLEAN       whether claims count that were taken back
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
//
// claim, tie, end: a claim, what ties it to its ends, and these. Ordered by the claim's reference.
CYPHER 25
MATCH (:Entity {id: $of})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.polarity IN $polarities
  AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  AND (claim.polarity = 'denied' OR claim.certainty <> 'stated')
  AND (claim.tier IS NULL OR claim.tier IN $tiers) AND claim.certainty IN $certainties
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
RETURN DISTINCT claim, tie, end
ORDER BY claim.ref
