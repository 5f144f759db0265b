// Of the many claims of a row, which come first, and what of the others does the row tell?
// Retracted and disputed by what was known at the instant asked for.
//
// $claims   LIST<STRING>  references of claims
//
// claim                STRING   one of these
// certainty            STRING   its degree
// source               STRING   id
// retracted, disputed  BOOLEAN
// Ordered by claim.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})
RETURN claim.ref AS claim, claim.certainty AS certainty, claim.sourceId AS source,
  // parts/retracted.cypher
  AS retracted,
  // parts/disputed.cypher
  AS disputed
ORDER BY claim
