// What did each filter of supporters.cypher leave out, by itself?
// The predicate on recordedAt says nothing: a composite index is used only where each of its properties has one. The hint
// holds where statistics are stale, as after a large load.
//
// $of          STRING        id of the supported entity
// $tiers       LIST<STRING>  how strong the support is that counts
// $polarities  LIST<STRING>  polarities that count
// $certainties LIST<STRING>  degrees that count
// $asOf        DATE          the day asked for; null for any time
//
// claims       INTEGER  live claims of support about the entity
// filter       STRING   what leaves them out: 'tier', 'polarity', 'certainty', 'asOf', or 'qualified': of those left
//                       out by the day, the ones whose date is marked uncertain or approximate
// value        STRING   which tier, polarity or certainty; 'outside' for a day
// leftOut      INTEGER  null, with the filter, if nothing is left out
// Ordered by filter, value.
CYPHER 25
OPTIONAL MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
WHERE claim.objectId = $of AND claim.family = 'support' AND claim.polarity IN ['affirmed', 'denied']
  AND claim.recordedAt IS NOT NULL AND claim.endedAt IS NULL
WITH collect(claim) AS found
CALL (found) {
  UNWIND found AS claim
  WITH claim, $asOf IS NOT NULL AND (claim.startEarliest > $asOf OR claim.endLatest < $asOf) AS outside
  UNWIND [
    CASE WHEN NOT claim.tier IN $tiers THEN ['tier', claim.tier] END,
    CASE WHEN NOT claim.polarity IN $polarities THEN ['polarity', claim.polarity] END,
    CASE WHEN NOT claim.certainty IN $certainties THEN ['certainty', claim.certainty] END,
    CASE WHEN outside THEN ['asOf', 'outside'] END,
    CASE WHEN outside AND claim.qualified THEN ['qualified', 'outside'] END
  ] AS reason
  WITH reason WHERE reason IS NOT NULL
  RETURN collect(reason) AS reasons
}
UNWIND CASE WHEN reasons = [] THEN [null] ELSE reasons END AS reason
WITH size(found) AS claims, reason[0] AS filter, reason[1] AS value, count(*) AS number
RETURN claims, filter, value, CASE WHEN filter IS NOT NULL THEN number END AS leftOut
ORDER BY filter, value
