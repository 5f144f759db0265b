// Of the claims that could make a hop at either end of a link, what did each filter leave out, by itself? The hints hold
// where statistics are stale, as after a large load.
//
// $ids                  LIST<STRING>  ids of the two ends
// $most                 INTEGER       the most claims to look at of each end, each way round
// $only.retracted       BOOLEAN       whether retracted claims count
// $only.tiers           LIST<STRING>  how strong support is that counts; what is no support has none, and is kept
// $only.polarities      LIST<STRING>  polarities that count
// $only.certainties     LIST<STRING>  degrees that count
// $only.from, $only.to  DATE          the days asked for; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// claims       INTEGER  live claims between two entities, one of them an end
// filter       STRING   what leaves them out: 'tier', 'polarity', 'certainty', 'time', 'family', 'relation', 'source',
//                       'reliability'; 'qualified': of those left out by time, the ones whose date is marked uncertain or
//                       approximate; or 'aimed': a claim that retracts aims at it
// value        STRING   which tier, polarity and so on; 'outside' for a time; of 'aimed' the reference of the claim
// leftOut      INTEGER  null, with the filter, if nothing is left out
// Ordered by filter, value.
CYPHER 25
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
    WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
      AND NOT claim.family IN ['identity', 'value'] AND claim.objectId IS NOT NULL AND NOT claim.objectId CONTAINS '/'
    RETURN claim LIMIT $most
  }
  RETURN claim
  UNION
  UNWIND $ids AS id
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
    WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
      AND NOT claim.family IN ['identity', 'value'] AND claim.subjectId IS NOT NULL AND NOT claim.subjectId CONTAINS '/'
    RETURN claim LIMIT $most
  }
  RETURN claim
}
WITH collect(claim) AS found
CALL (found) {
  UNWIND found AS claim
  CALL (claim) {
    WITH claim WHERE $only.sources IS NOT NULL OR $only.reliabilities IS NOT NULL
    MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    RETURN collect(source)[0] AS source
  }
  WITH claim, source,
       $only.from IS NOT NULL AND (claim.startEarliest > $only.to OR claim.endLatest < $only.from) AS outside
  UNWIND [
    CASE WHEN NOT claim.tier IN $only.tiers THEN ['tier', claim.tier] END,
    CASE WHEN NOT claim.polarity IN $only.polarities THEN ['polarity', claim.polarity] END,
    CASE WHEN NOT claim.certainty IN $only.certainties THEN ['certainty', claim.certainty] END,
    CASE WHEN outside THEN ['time', 'outside'] END,
    CASE WHEN outside AND claim.qualified THEN ['qualified', 'outside'] END,
    CASE WHEN NOT claim.family IN $only.families THEN ['family', claim.family] END,
    CASE WHEN NOT claim.relation IN $only.relations THEN ['relation', claim.relation] END,
    CASE WHEN NOT source.id IN $only.sources THEN ['source', source.id] END,
    CASE WHEN NOT source.reliability IN $only.reliabilities THEN ['reliability', source.reliability] END,
    CASE WHEN NOT $only.retracted AND EXISTS {
      MATCH (taking:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
      WHERE taking.recordedAt <= $knownOn AND (taking.endedAt IS NULL OR taking.endedAt > $knownOn)
        AND taking.relation = 'retracts'
    } THEN ['aimed', claim.ref] END
  ] AS reason
  WITH reason WHERE reason IS NOT NULL
  RETURN collect(reason) AS reasons
}
UNWIND CASE WHEN reasons = [] THEN [null] ELSE reasons END AS reason
WITH size(found) AS claims, reason[0] AS filter, reason[1] AS value, count(*) AS number
RETURN claims, filter, value, CASE WHEN filter IS NOT NULL THEN number END AS leftOut
ORDER BY filter, value
