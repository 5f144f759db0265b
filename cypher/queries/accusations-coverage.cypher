// What did each filter of accusations.cypher leave out, by itself?
//
// $of                   STRING        id of the entity
// $accusing             LIST<STRING>  relations of family statement by which a subject accuses
// $suffering            LIST<STRING>  relations of family harm whose subject is harmed: they accuse nobody
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $only.retracted       BOOLEAN       whether claims count that were taken back
//
// claims       INTEGER  live claims that accuse, affirmed or denied
// filter       STRING   what leaves them out: 'tier', 'polarity', 'certainty', 'time', 'family', 'relation', 'source',
//                       'reliability', or 'qualified': of those left out by time, the ones whose date is marked
//                       uncertain or approximate; 'aimed': a claim that retracts aims at it
// value        STRING   which tier, polarity and so on; 'outside' for a time; of 'aimed' the reference of the claim
// leftOut      INTEGER  null, with the filter, if nothing is left out
// Ordered by filter, value.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.voice = 'own'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN claim
}
WITH claim
WHERE ((claim.family = 'harm' AND NOT claim.relation IN $suffering)
    OR (claim.family = 'statement' AND claim.relation IN $accusing))
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
      MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
      WHERE other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
        AND other.relation = 'retracts'
    } THEN ['aimed', claim.ref] END
  ] AS reason
  WITH reason WHERE reason IS NOT NULL
  RETURN collect(reason) AS reasons
}
UNWIND CASE WHEN reasons = [] THEN [null] ELSE reasons END AS reason
WITH size(found) AS claims, reason[0] AS filter, reason[1] AS value, count(*) AS number
RETURN claims, filter, value, CASE WHEN filter IS NOT NULL THEN number END AS leftOut
ORDER BY filter, value
