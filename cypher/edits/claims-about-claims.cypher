// Ties claims about claims to the revisions that are live now.
//
// $rows  LIST<MAP>  {ref, subject, object: id of a claim or null}
//
// subject  STRING   of a claim that is spoken about
// relation STRING
// object   STRING   null for a value
// family, type  STRING  of the relation
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {ref: row.ref})
CALL (claim, row) {
  MATCH (subject:Claim {id: row.subject}) WHERE subject.endedAt IS NULL
  CREATE (claim)-[:SUBJECT]->(subject)
}
CALL (claim, row) {
  MATCH (object:Claim {id: row.object}) WHERE object.endedAt IS NULL
  CREATE (claim)-[:OBJECT]->(object)
}
WITH row
MATCH (target:Claim {id: row.object}) WHERE target.endedAt IS NULL
RETURN target.subjectId AS subject, target.relation AS relation, target.objectId AS object,
       target.family AS family, target.type AS type
ORDER BY subject, relation, object
