// Who supported somebody? With nodes and edges to look at.
// Claims that no edge stands for (denied, hypothetical, intended) are drawn themselves.
//
// $of            STRING        id of the supported entity
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
// supporter, supported: entities; edge: what is projected between them; claims: paths through claims without an edge.
// Ordered by the supporter's name.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'support' AND claim.polarity IN $polarities
  AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
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
MATCH (supporter:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(supported:Entity)
OPTIONAL MATCH (supporter)-[edge]->(supported)
WHERE edge.relation = claim.relation AND claim.polarity = 'affirmed' AND claim.endedAt IS NULL
  AND claim.certainty IN ['stated', 'alleged', 'suspected']
RETURN DISTINCT supporter, supported, edge,
  CASE WHEN edge IS NULL THEN COLLECT {
    MATCH path = (supporter)<-[:SUBJECT]-(claim)-[:OBJECT]->(supported) RETURN path
  } ELSE [] END AS claims
ORDER BY supporter.name
