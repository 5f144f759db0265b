// Which of these claims were taken back by who could: their own source, or one of their own last speakers?
// By what was known at the instant asked for. A retraction with a hedge takes nothing back.
//
// $claims   LIST<STRING>  references of claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
//
// claim     STRING  reference of a claim that was taken back
// Ordered by claim.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})
MATCH (other:Claim)
USING INDEX SEEK other:Claim(objectId, family, polarity, recordedAt)
WHERE other.objectId = claim.id AND other.family = 'statement' AND other.polarity = 'affirmed'
  AND other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
  AND other.relation = 'retracts' AND other.certainty = 'stated'
MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
MATCH (other)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(from:Source)
CALL (claim, other) {
  RETURN
    head(COLLECT { MATCH (claim)-[said:SAID_BY]->(by:Entity) RETURN by AS by ORDER BY said.order DESC LIMIT 1 }) AS told,
    head(COLLECT { MATCH (other)-[said:SAID_BY]->(by:Entity) RETURN by AS by ORDER BY said.order DESC LIMIT 1 }) AS back
}
WITH ref WHERE CASE
  WHEN other.voice = 'own' AND claim.voice = 'own'
    THEN from = source OR EXISTS { (source)-[:AUTHORED_BY]->(:Entity)<-[:AUTHORED_BY]-(from) }
  WHEN other.voice = 'own' THEN from = source OR EXISTS { (from)-[:AUTHORED_BY]->(told) }
  WHEN claim.voice = 'own' THEN EXISTS { (source)-[:AUTHORED_BY]->(back) }
  ELSE told = back AND NOT told:Nobody END
RETURN DISTINCT ref AS claim
ORDER BY claim
