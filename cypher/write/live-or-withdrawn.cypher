// Which of these claims can be spoken of? Those that are live; and those that were withdrawn, for it is we who took them
// back, not who spoke of them.
//
// $ids  LIST<STRING>  ids of claims
//
// id    STRING
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {id: id}) WHERE claim.endedAt IS NULL OR claim.endedHow = 'withdrawn'
RETURN DISTINCT id
ORDER BY id
