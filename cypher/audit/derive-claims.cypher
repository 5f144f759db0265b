// Gives revisions of claims what follows from what they say.
//
// $rows    LIST<MAP>  {id: ref, properties: to set; those that are null go}
//
// written  INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {ref: row.id})
SET claim += row.properties
RETURN count(claim) AS written
ORDER BY written
