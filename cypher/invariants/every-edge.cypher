// Of every entity, the relationships that lead from it to entities, and what its live claims say about entities.
//
// subject  STRING     id
// triples  LIST<MAP>  {relation, object, family, type}: of its claims, each once
// edges    LIST<MAP>  {type, object, properties}
// Ordered by subject.
CYPHER 25
MATCH (subject:Entity) WHERE subject.id IS NOT NULL
CALL (subject) {
  MATCH (claim:Claim {subjectId: subject.id})
  WHERE claim.family IS NOT NULL AND claim.polarity IS NOT NULL AND claim.recordedAt IS NOT NULL
    AND claim.endedAt IS NULL AND claim.valueType IS NULL AND EXISTS { (:Entity {id: claim.objectId}) }
  WITH DISTINCT claim.relation AS relation, claim.objectId AS object, claim.family AS family, claim.type AS type
  RETURN collect({relation: relation, object: object, family: family, type: type}) AS triples
}
WITH subject, triples,
     [(subject)-[edge]->(object:Entity) | {type: type(edge), object: object.id, properties: properties(edge)}] AS edges
WHERE size(triples) > 0 OR size(edges) > 0
RETURN subject.id AS subject, triples, edges
ORDER BY subject.id
