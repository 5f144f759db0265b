// A claim has one subject, and one object or a value; the ids that it keeps are those of its ends.
//
// $refs  LIST<STRING>  claims to look at
//
// broken STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
WITH claim, [(claim)-[:SUBJECT]->(end) | end.id] AS subjects, [(claim)-[:OBJECT]->(end) | end.id] AS objects
WITH claim,
  CASE WHEN subjects <> [claim.subjectId] THEN 'subject' END AS subject,
  CASE WHEN claim.valueType IS NULL AND objects <> [claim.objectId] THEN 'object'
       WHEN claim.valueType IS NOT NULL AND (objects <> [] OR claim.objectId IS NOT NULL) THEN 'object beside a value'
  END AS object
UNWIND [subject, object] AS wrong
WITH claim, wrong WHERE wrong IS NOT NULL
RETURN claim.ref + ': its ' + wrong + ' and the id that it keeps differ' AS broken
ORDER BY broken
