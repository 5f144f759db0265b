// Draws `claim`: as the edge that stands for it, else as a claim with its ends. Claims that no edge stands for (denied,
// hypothetical, intended, taken back, about claims or values) are drawn themselves. Stands at the end of a script for Neo4j
// Browser, where this file's name does: see CypherFile.java.
//
// subject, object: what a claim is about; edge: what is projected between them; claims: paths through a claim without an
// edge. Ordered by the claim's reference.
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (subject)-[edge]->(object)
WHERE edge.relation = claim.relation AND claim.polarity = 'affirmed' AND claim.endedAt IS NULL
  AND claim.certainty IN ['stated', 'alleged', 'suspected']
  AND NOT EXISTS { MATCH (claim)-[back:RETRACTED_BY]->(:Claim) WHERE back.until IS NULL }
RETURN subject, object, edge, claim.ref AS ref,
  CASE WHEN edge IS NULL THEN COLLECT {
    MATCH path = (claim)-[:SUBJECT|OBJECT]->() RETURN path
  } ELSE [] END AS claims
ORDER BY ref
