// Notes relationships that a bulk load makes when both of their ends are there.
//
// $rows  LIST<LIST>  [type: SUBJECT, OBJECT or BASED_ON, from: ref of a claim or id of a source, to: the same]
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
CREATE (pending:Pending {type: row[0], from: row[1], to: row[2]})
RETURN count(pending) AS written
ORDER BY written
