// Writes revisions of claims of a bulk load, with the ends that are entities, passages, speakers, and the revision before.
//
// $rows  LIST<LIST>  the properties below, in their order; then at 48 the ids of the entities that are its ends, subject
//                    first, null for any other end; at 50 the ids of its passages; at 51 its speakers, each [speaker,
//                    verb, hedge, apart]
//
// written INTEGER    relationships of claims
CYPHER 25
UNWIND $rows AS row
CREATE (claim:Claim {
  id: row[0], dossier: row[1], subjectId: row[2], objectId: row[3], relation: row[4], family: row[5],
  tier: row[6], aspect: row[7], type: row[8], detail: row[9], polarity: row[10], certainty: row[11],
  voice: row[12], saidOn: row[13], note: row[14], recordedBy: row[15], method: row[16], reviewedBy: row[17],
  credibility: row[18], credibilityGrader: row[19], credibilityDay: row[20], credibilityReason: row[21],
  valueType: row[22], valueText: row[23], foldedName: row[24], number: row[25], min: row[26], max: row[27],
  when: row[28], begunBy: row[29], endedBy: row[30], startEarliest: row[31], startLatest: row[32],
  endEarliest: row[33], endLatest: row[34], qualified: row[35], ref: row[36], revision: row[37],
  recordedAt: row[38], endedAt: row[39], endedHow: row[40], endReason: row[41], fingerprint: row[42], single: row[43],
  symmetric: row[44], sourceId: row[45], saidEarliest: row[46], saidLatest: row[47]
})
WITH claim, row
CALL (claim, row) {
  MATCH (subject:Entity {id: row[48]})
  CREATE (claim)-[:SUBJECT]->(subject)
  RETURN count(*) AS subjects
}
CALL (claim, row) {
  MATCH (object:Entity {id: row[49]})
  CREATE (claim)-[:OBJECT]->(object)
  RETURN count(*) AS objects
}
CALL (claim, row) {
  UNWIND range(0, size(row[50]) - 1) AS position
  MATCH (passage:Passage {id: row[50][position]})
  CREATE (claim)-[:CITES {order: position}]->(passage)
  RETURN count(*) AS passages
}
CALL (claim, row) {
  UNWIND range(0, size(row[51]) - 1) AS position
  WITH claim, position, row[51][position] AS step
  MATCH (speaker:Entity {id: step[0]})
  CREATE (claim)-[:SAID_BY {order: position, verb: step[1], hedge: step[2], apart: step[3]}]->(speaker)
  RETURN count(*) AS speakers
}
CALL (claim, row) {
  MATCH (old:Claim {ref: row[0] + '@' + toString(row[37] - 1)})
  CREATE (claim)-[:SUPERSEDES]->(old)
  RETURN count(*) AS superseded
}
RETURN sum(subjects + objects + passages + speakers + superseded) AS written
ORDER BY written
