// Whom does a hop join with one of these entities? One level of a network.
// A hop is a claim of the scope between two entities, either way round, of a family that is neither identity nor value.
// Claims that were taken back are found too. What a filter left out is counted by hops-coverage.cypher. The hints hold
// where statistics are stale, as after a large load.
//
// $of                   LIST<STRING>  ids of the entities: the level before
// $kept                 LIST<STRING>  ids of the entities of all levels before
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
// entity  STRING        id of one that stands in no level before
// claims  INTEGER       claims between it and the level before; at least one
// taken   LIST<STRING>  references of those of them at which a claim that retracts aims; whose retraction counts,
//                       retracted.cypher tells
// Ordered by claims, most first, then entity.
CYPHER 25
CALL () {
  UNWIND $of AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.objectId CONTAINS '/' AND NOT claim.objectId IN $kept
    AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim.objectId AS entity, claim
  UNION ALL
  UNWIND $of AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.subjectId CONTAINS '/' AND NOT claim.subjectId IN $kept
    AND claim.certainty IN $only.certainties AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
    AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
    AND ($only.families IS NULL OR claim.family IN $only.families)
    AND ($only.relations IS NULL OR claim.relation IN $only.relations)
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN claim.subjectId AS entity, claim
}
WITH entity, claim, EXISTS {
  MATCH (taking:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
  WHERE taking.recordedAt <= $knownOn AND (taking.endedAt IS NULL OR taking.endedAt > $knownOn)
    AND taking.relation = 'retracts'
} AS aimed
RETURN entity, count(claim) AS claims, collect(CASE WHEN aimed THEN claim.ref END) AS taken
ORDER BY claims DESC, entity
