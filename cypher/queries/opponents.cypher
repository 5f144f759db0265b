// Who opposed somebody, and on whose word?
// Live claims of the opposition family about the one who was opposed. What a filter left out is counted by
// supporters-coverage.cypher. The hint holds where statistics are stale, as after a large load.
//
// $of                   STRING        id of the opposed entity
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
// opponent, name, kind, relation, tier  STRING
// claim        STRING        reference of the claim: its id and revision
// polarity, certainty  STRING
// taken        BOOLEAN       whether a claim that retracts aims at it; whose retraction counts, retracted.cypher tells
// Ordered by name, opponent, relation, claim.
CYPHER 25
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'opposition' AND claim.polarity IN $only.polarities
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND (claim.tier IS NULL OR claim.tier IN $only.tiers) AND claim.certainty IN $only.certainties
  AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
  AND ($only.families IS NULL OR claim.family IN $only.families)
  AND ($only.relations IS NULL OR claim.relation IN $only.relations)
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
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
