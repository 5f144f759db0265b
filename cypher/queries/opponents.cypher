// Who opposed somebody, and on whose word?
// Live claims of the opposition family about the one who was opposed. What a filter left out is counted by
// supporters-coverage.cypher. The hint holds where statistics are stale, as after a large load.
//
// $of            STRING        id of the opposed entity
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
// opponent, name, kind, relation, tier  STRING
// claim        STRING        reference of the claim: its id and revision
// polarity, certainty  STRING
// taken        BOOLEAN       whether a claim that retracts aims at it; whose retraction counts, retracted.cypher tells
// Ordered by name, opponent, relation, claim.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'opposition' AND claim.polarity IN $polarities
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND (claim.tier IS NULL OR claim.tier IN $tiers) AND claim.certainty IN $certainties
  AND ($from IS NULL OR (claim.startEarliest <= $to AND claim.endLatest >= $from))
  AND ($families IS NULL OR claim.family IN $families)
  AND ($relations IS NULL OR claim.relation IN $relations)
  AND (($sources IS NULL AND $reliabilities IS NULL) OR EXISTS {
    MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($sources IS NULL OR source.id IN $sources)
      AND ($reliabilities IS NULL OR source.reliability IN $reliabilities)
  })
MATCH (claim)-[:SUBJECT]->(opponent:Entity)
RETURN opponent.id AS opponent, opponent.name AS name, opponent.kind AS kind, claim.relation AS relation,
       claim.tier AS tier, claim.ref AS claim, claim.polarity AS polarity, claim.certainty AS certainty,
       EXISTS {
         MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
         WHERE other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
           AND other.relation = 'retracts'
       } AS taken
ORDER BY name, opponent, relation, claim
