// Every revision of the claims that `claim` speaks of that was live while it was, as `target`, `from` and `until` (null:
// still), with the entities at its ends and whether `claim` takes it back: only its own source or its own last speaker can,
// and not with a hedge. Stands in a query where this file's name does: see CypherFile.java.
UNWIND [claim.subjectId, claim.objectId] AS id
MATCH (target:Claim {id: id})
WITH claim, target,
  CASE WHEN claim.recordedAt > target.recordedAt THEN claim.recordedAt ELSE target.recordedAt END AS from,
  CASE WHEN claim.endedAt IS NULL OR target.endedAt < claim.endedAt THEN target.endedAt ELSE claim.endedAt END AS until
WHERE until IS NULL OR from < until
CALL (target) {
  MATCH (target)-[:SUBJECT|OBJECT]->(end:Entity)
  RETURN collect(DISTINCT end) AS ends
}
CALL (claim, target) {
  MATCH (source:Source {id: target.sourceId})
  MATCH (back:Source {id: claim.sourceId})
  WHERE claim.relation = 'retracts' AND claim.family = 'statement' AND claim.objectId = target.id
    AND claim.polarity = 'affirmed' AND claim.certainty = 'stated'
  WITH claim, target, source, back,
    head(COLLECT { MATCH (target)-[said:SAID_BY]->(by:Entity) RETURN by AS by ORDER BY said.order DESC LIMIT 1 }) AS told,
    head(COLLECT { MATCH (claim)-[said:SAID_BY]->(by:Entity) RETURN by AS by ORDER BY said.order DESC LIMIT 1 }) AS tells
  WHERE CASE
    WHEN claim.voice = 'own' AND target.voice = 'own'
      THEN back = source OR EXISTS { (source)-[:AUTHORED_BY]->(:Entity)<-[:AUTHORED_BY]-(back) }
    WHEN claim.voice = 'own' THEN back = source OR EXISTS { (back)-[:AUTHORED_BY]->(told) }
    WHEN target.voice = 'own' THEN EXISTS { (source)-[:AUTHORED_BY]->(tells) }
    ELSE told = tells AND NOT told:Nobody END
  RETURN count(*) > 0 AS takesBack
}
