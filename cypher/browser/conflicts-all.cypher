// Where do claims stand against each other? Over the whole graph: this looks at every claim.
CYPHER 25
CALL () {
  MATCH (denied:Claim)
  // parts/opposed.cypher
  RETURN claim
  UNION
  MATCH (spoken:Claim)
  // parts/spoken.cypher
  RETURN claim
}
// parts/kept.cypher
