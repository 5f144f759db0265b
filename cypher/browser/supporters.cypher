// Who supported somebody? The same question as queries/supporters.cypher, with nodes and edges to look at.
// Claims that no edge stands for (denied, hypothetical, intended) are drawn themselves.
//
// $of          STRING        id of the supported entity
// $tiers       LIST<STRING>  how strong the support is that counts
// $polarities  LIST<STRING>  'affirmed', 'denied' or both
// $certainties LIST<STRING>  degrees that count
// $asOf        STRING        a day on which it held or may have held; null for any time
//
// supporter, supported: entities; edge: what is projected between them; claims: paths through claims without an edge.
// Ordered by the supporter's name.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'support' AND claim.polarity IN $polarities
  AND claim.recordedAt IS NOT NULL AND claim.endedAt IS NULL
  AND claim.tier IN $tiers AND claim.certainty IN $certainties
  AND ($asOf IS NULL OR (claim.startEarliest <= date($asOf) AND claim.endLatest >= date($asOf)))
MATCH (supporter:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(supported:Entity)
OPTIONAL MATCH (supporter)-[edge]->(supported)
WHERE edge.relation = claim.relation AND claim.polarity = 'affirmed'
  AND claim.certainty IN ['stated', 'alleged', 'suspected']
RETURN DISTINCT supporter, supported, edge,
  CASE WHEN edge IS NULL THEN COLLECT {
    MATCH path = (supporter)<-[:SUBJECT]-(claim)-[:OBJECT]->(supported) RETURN path
  } ELSE [] END AS claims
ORDER BY supporter.name
