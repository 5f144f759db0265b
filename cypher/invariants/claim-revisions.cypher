// Of a claim one revision at the most is live, and it is the last; each but the first supersedes the one before.
//
// $refs  LIST<STRING>  claims to look at
//
// broken STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
CALL (claim) {
  MATCH (other:Claim {id: claim.id})
  RETURN count(CASE WHEN other.endedAt IS NULL THEN 1 END) AS live, max(other.revision) AS last
}
WITH claim, live, last
WHERE live > 1
   OR (claim.endedAt IS NULL AND claim.revision <> last)
   OR (claim.revision > 1 AND NOT EXISTS { (claim)-[:SUPERSEDES]->(:Claim {id: claim.id}) })
RETURN claim.ref + ': its revisions do not follow one another' AS broken
ORDER BY broken
