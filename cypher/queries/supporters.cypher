// Who supported somebody, and on whose word?
// Live claims of the support family about the one who was supported. What a filter left out is counted by
// supporters-coverage.cypher.
// The predicate on recordedAt says nothing: a composite index is used only where each of its properties has one. The hint
// holds where statistics are stale, as after a large load.
//
// $of          STRING        id of the supported entity
// $tiers       LIST<STRING>  how strong the support is that counts
// $polarities  LIST<STRING>  'affirmed', 'denied' or both
// $certainties LIST<STRING>  degrees that count; ['stated'] for plain answers
// $asOf        DATE          a day on which it held or may have held; null for any time
//
// supporter, name, relation, tier  STRING
// claim        STRING        reference of the claim: its id and revision
// polarity, certainty, voice  STRING
// Ordered by name, supporter, relation, claim.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'support' AND claim.polarity IN $polarities
  AND claim.recordedAt IS NOT NULL AND claim.endedAt IS NULL
  AND claim.tier IN $tiers AND claim.certainty IN $certainties
  AND ($asOf IS NULL OR (claim.startEarliest <= $asOf AND claim.endLatest >= $asOf))
MATCH (claim)-[:SUBJECT]->(supporter:Entity)
RETURN supporter.id AS supporter, supporter.name AS name, claim.relation AS relation, claim.tier AS tier, claim.ref AS claim,
       claim.polarity AS polarity, claim.certainty AS certainty, claim.voice AS voice
ORDER BY name, supporter, relation, claim
