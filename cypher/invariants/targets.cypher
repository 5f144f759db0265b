// A claim that speaks of claims is tied to the entities at the ends of these, and what it takes back to it, for the time
// in which both were live.
//
// $refs   LIST<STRING>  claims to look at
//
// broken  STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref}) WHERE claim.subjectId CONTAINS '/' OR claim.objectId CONTAINS '/'
  OR EXISTS { (claim)-[:ABOUT]->() } OR EXISTS { (claim)<-[:RETRACTED_BY]-() }
CALL (claim) {
  // parts/targets.cypher
  WITH target, from, until, takesBack, ends
  UNWIND [end IN ends | ['ABOUT', end.id]] + CASE WHEN takesBack THEN [['RETRACTED_BY', target.ref]] ELSE [] END AS tie
  WITH tie[0] + ' ' + tie[1] + ' ' + toString(from) + ' ' + coalesce(toString(until), '') AS tie ORDER BY tie
  RETURN collect(tie) AS expected
}
CALL (claim) {
  MATCH (claim)-[tie:ABOUT|RETRACTED_BY]-(end:Entity|Claim)
  WHERE NOT (tie:RETRACTED_BY AND startNode(tie) = claim)
  WITH type(tie) + ' ' + coalesce(end.ref, end.id) + ' ' + toString(tie.from) + ' ' + coalesce(toString(tie.until), '')
    AS tie ORDER BY tie
  RETURN collect(tie) AS found
}
WITH claim, expected, found
WHERE expected <> found OR EXISTS { (claim)<-[:RETRACTED_BY]-(target:Claim) WHERE target.onceRetracted IS NULL }
RETURN claim.ref + ': it is not tied to what it speaks of' AS broken
ORDER BY broken
