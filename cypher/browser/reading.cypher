// What does a source say? The same question as queries/reading.cypher, with texts, passages and claims to look at.
//
// $of            STRING        id of the source
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
// cited, tie, end: the source with the passage that a claim cites, and what the claim is about. Ordered by text and
// place.
CYPHER 25
MATCH cited = (read:Source {id: $of})<-[:OF]-(text:Text)<-[:IN]-(passage:Passage)<-[:CITES]-(claim:Claim)
WHERE claim.recordedAt <= datetime($knownOn)
  AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  AND claim.polarity IN $polarities AND claim.certainty IN $certainties
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
RETURN cited, tie, end
ORDER BY text.id, passage.start
