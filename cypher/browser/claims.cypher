// What does an answer show? Its claims.
//
// $claims  LIST<STRING>  references of claims
CYPHER 25
MATCH (claim:Claim) WHERE claim.ref IN $claims
// parts/drawn.cypher
