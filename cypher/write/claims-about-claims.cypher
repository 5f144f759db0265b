// Ties claims about claims to the revisions that are live now; to the last one of a claim that was withdrawn.
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
  MATCH (subject:Claim {id: row.subject})
  WITH claim, subject ORDER BY subject.revision DESC LIMIT 1
  CREATE (claim)-[:SUBJECT]->(subject)
}
CALL (claim, row) {
  MATCH (object:Claim {id: row.object})
  WITH claim, object ORDER BY object.revision DESC LIMIT 1
  CREATE (claim)-[:OBJECT]->(object)
}
WITH row
MATCH (target:Claim {id: row.object}) WHERE target.endedAt IS NULL
RETURN target.subjectId AS subject, target.relation AS relation, target.objectId AS object,
       target.family AS family, target.type AS type
ORDER BY subject, relation, object
