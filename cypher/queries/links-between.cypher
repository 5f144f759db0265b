// Which of these entities does a hop join with one that has too many to follow? The hints hold where statistics are stale,
// as after a large load.
//
// $id                   STRING        the entity
// $others               LIST<STRING>  ids of those that it may be joined with
// $only.tiers           LIST<STRING>  how strong support is that counts; what is no support has none, and is kept
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// other          STRING
// claims         INTEGER       claims between the two that count; at least one
// plain          BOOLEAN       whether one of them is affirmed and stated
// Ordered by other.
CYPHER 25
UNWIND $others AS other
CALL (other) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = $id AND claim.objectId = other AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND claim.certainty IN $only.certainties
    AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (coalesce($only.sources, $only.reliabilities) IS NULL OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = other AND claim.objectId = $id AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND claim.certainty IN $only.certainties
    AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (coalesce($only.sources, $only.reliabilities) IS NULL OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim
}
RETURN other, count(claim) AS claims, max(claim.certainty = 'stated' AND claim.polarity = 'affirmed') AS plain
ORDER BY other
