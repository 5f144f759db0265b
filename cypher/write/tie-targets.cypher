// Ties claims that speak of claims to the entities at the ends of these, and what they take back to them, each with the
// time in which both were live. What was tied before goes.
//
// $ids  LIST<STRING>  ids of claims that speak of claims: every revision is tied
//
// tied  INTEGER
CYPHER 25
CALL () {
  UNWIND $ids AS id
  MATCH (:Claim {id: id})-[old:ABOUT]->(:Entity)
  DELETE old
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Claim {id: id})<-[old:RETRACTED_BY]-(:Claim)
  DELETE old
}
UNWIND $ids AS speaking
MATCH (claim:Claim {id: speaking})
CALL (claim) {
  // parts/targets.cypher
  CALL (claim, target, from, until, takesBack) {
    WITH claim, target, from, until, takesBack WHERE takesBack
    CREATE (target)-[:RETRACTED_BY {from: from, until: until}]->(claim)
    // it stays when the tie goes: a mark too many costs a look, one too few would hide that it was taken back
    SET target.onceRetracted = true
  }
  UNWIND ends AS end
  CREATE (claim)-[about:ABOUT {from: from, until: until}]->(end)
  RETURN count(about) AS made
}
RETURN sum(made) AS tied
ORDER BY tied
