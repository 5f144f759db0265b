// Writes claims with their passages and speakers, and the ends that are entities.
//
// $rows  LIST<MAP>  {properties, subject, object: id of an entity or null, passages: LIST<STRING>,
//                    saidBy: LIST<MAP> {speaker, verb, hedge, apart}}
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row.properties
WITH claim, row
CALL (claim, row) {
  MATCH (subject:Entity {id: row.subject})
  CREATE (claim)-[:SUBJECT]->(subject)
}
CALL (claim, row) {
  MATCH (object:Entity {id: row.object})
  CREATE (claim)-[:OBJECT]->(object)
}
CALL (claim, row) {
  UNWIND range(0, size(row.passages) - 1) AS position
  MATCH (passage:Passage {id: row.passages[position]})
  CREATE (claim)-[:CITES {order: position}]->(passage)
}
CALL (claim) {
  MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(text:Text)
  SET claim.sourceId = text.source
}
CALL (claim, row) {
  UNWIND range(0, size(row.saidBy) - 1) AS position
  WITH claim, position, row.saidBy[position] AS step
  MATCH (speaker:Entity {id: step.speaker})
  CREATE (claim)-[:SAID_BY {order: position, verb: step.verb, hedge: step.hedge, apart: step.apart}]->(speaker)
}
CALL (claim) {
  MATCH (old:Claim {id: claim.id}) WHERE old.revision = claim.revision - 1
  CREATE (claim)-[:SUPERSEDES]->(old)
}
RETURN count(claim) AS written
ORDER BY written
