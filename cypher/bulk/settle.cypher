// Makes some of the relationships that a bulk load noted.
//
// $most    INTEGER  how many
//
// noted    INTEGER  how many were noted; 0 if none is left
// missing  STRING   from and to of one that could not be made; null if all were
// Ordered by noted: one row.
CYPHER 25
MATCH (pending:Pending)
WITH pending LIMIT $most
CALL (pending) {
  CALL (pending) {
    MATCH (claim:Claim {ref: pending.from}) WHERE pending.type = 'SUBJECT'
    MATCH (subject:Claim {ref: pending.to})
    CREATE (claim)-[:SUBJECT]->(subject)
    RETURN claim AS tied
    UNION ALL
    MATCH (claim:Claim {ref: pending.from}) WHERE pending.type = 'OBJECT'
    MATCH (object:Claim {ref: pending.to})
    CREATE (claim)-[:OBJECT]->(object)
    RETURN claim AS tied
    UNION ALL
    MATCH (source:Source {id: pending.from}) WHERE pending.type = 'BASED_ON'
    MATCH (basis:Source {id: pending.to})
    CREATE (source)-[:BASED_ON]->(basis)
    RETURN source AS tied
  }
  RETURN count(tied) AS made
}
WITH pending, CASE WHEN made = 0 THEN pending.from + ' to ' + pending.to END AS missing
DELETE pending
RETURN count(*) AS noted, min(missing) AS missing
ORDER BY noted
