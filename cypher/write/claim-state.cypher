// What became of a claim?
//
// $id          STRING    id of the claim
//
// state        STRING    live, ended or purged; no row if it never was
// revision     INTEGER   the latest; null if it was purged
// at           DATETIME  since when
// how, reason  STRING    how and why it ended; how is null of what was purged, both are of what is live
// Ordered by state: one row at most.
CYPHER 25
CALL () {
  MATCH (claim:Claim {id: $id})
  WITH claim ORDER BY claim.revision DESC LIMIT 1
  RETURN CASE WHEN claim.endedAt IS NULL THEN 'live' ELSE 'ended' END AS state, claim.revision AS revision,
         coalesce(claim.endedAt, claim.recordedAt) AS at, claim.endedHow AS how, claim.endReason AS reason
  UNION ALL
  MATCH (purged:Purged {what: 'claim', id: $id})
  RETURN 'purged' AS state, null AS revision, purged.at AS at, null AS how, purged.reason AS reason
}
RETURN state, revision, at, how, reason
ORDER BY state
