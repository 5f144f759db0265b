// Which edges of symmetric relations stand between the same ends the other way round? What denies or affirms one may
// dispute the other.
//
// $triples  LIST<MAP>  {subject, relation, object}: ids of entities, and a relation
//
// subject, relation, object, family, type  STRING
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $triples AS triple
MATCH (claim:Claim {subjectId: triple.object, objectId: triple.subject, relation: triple.relation})
// in a new graph the planner takes a scan for as good
USING INDEX claim:Claim(subjectId, objectId, relation, polarity)
WHERE claim.polarity = 'affirmed' AND claim.endedAt IS NULL AND claim.symmetric
RETURN DISTINCT claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type
ORDER BY subject, relation, object
