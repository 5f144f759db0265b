// An edge stands where live, affirmed claims carry it: of the relation's type if one is stated, ALLEGED if the best is
// alleged or suspected; nowhere else.
//
// $triples  LIST<MAP>  {subject, relation, object, type}: the edges to look at, with the relation's type
//
// broken    STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $triples AS triple
CALL (triple) {
  MATCH (claim:Claim {subjectId: triple.subject, objectId: triple.object, relation: triple.relation})
  // these hints: in a new graph the planner takes a scan for as good
  USING INDEX claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.polarity = 'affirmed' AND claim.endedAt IS NULL
    AND NOT EXISTS { MATCH (claim)-[back:RETRACTED_BY]->(:Claim) WHERE back.until IS NULL }
  RETURN collect(claim.certainty) AS certainties
}
WITH triple,
  CASE WHEN 'stated' IN certainties THEN [triple.type]
       WHEN 'alleged' IN certainties OR 'suspected' IN certainties THEN ['ALLEGED']
       ELSE [] END AS expected,
  COLLECT {
    MATCH (subject:Entity {id: triple.subject})-[edge]->(object:Entity {id: triple.object})
    USING INDEX SEEK subject:Entity(id)
    USING INDEX SEEK object:Entity(id)
    WHERE edge.relation = triple.relation
    RETURN type(edge)
  } AS found
WHERE found <> expected
RETURN triple.subject + ' ' + triple.relation + ' ' + triple.object + ': the edge is not what its claims carry' AS broken
ORDER BY broken
