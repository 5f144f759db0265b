// An edge stands where live, affirmed claims carry it: of the relation's type if one is stated, ALLEGED if the best is
// alleged or suspected; nowhere else.
//
// $triples  LIST<MAP>  {subject, relation, object, type}: the edges to look at, with the relation's type
//
// broken    STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $triples AS triple
MATCH (subject:Entity {id: triple.subject})
MATCH (object:Entity {id: triple.object})
CALL (triple) {
  MATCH (claim:Claim {subjectId: triple.subject, objectId: triple.object, relation: triple.relation})
  WHERE claim.endedAt IS NULL AND claim.polarity = 'affirmed'
    AND NOT EXISTS {
      (:Claim {objectId: claim.id, family: 'statement', relation: 'retracts'})
    }
  RETURN collect(claim.certainty) AS certainties
}
WITH triple, certainties,
  CASE WHEN 'stated' IN certainties THEN [triple.type]
       WHEN 'alleged' IN certainties OR 'suspected' IN certainties THEN ['ALLEGED']
       ELSE [] END AS expected,
  COLLECT { MATCH (subject)-[edge]->(object) WHERE edge.relation = triple.relation RETURN type(edge) } AS found
WHERE found <> expected
  AND NOT EXISTS {
    MATCH (claim:Claim {subjectId: triple.subject, objectId: triple.object, relation: triple.relation})
    WHERE EXISTS { (:Claim {objectId: claim.id, family: 'statement', relation: 'retracts'}) }
  }
RETURN triple.subject + ' ' + triple.relation + ' ' + triple.object + ': the edge is not what its claims carry' AS broken
ORDER BY broken
