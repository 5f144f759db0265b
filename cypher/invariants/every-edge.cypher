// Of entities, the relationships that lead from each to entities, and what its live claims say about entities.
//
// $after   STRING     the id behind which to begin; '' for the first
// $most    INTEGER    how many entities
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// subject  STRING     id
// triples  LIST<MAP>  {relation, object, family, type}: of its claims, each once
// edges    LIST<MAP>  {id: Neo4j's, type, object, properties}
// Ordered by subject.
CYPHER 25
MATCH (subject:Entity) WHERE subject.id > $after AND NOT coalesce(subject.dossier, '') IN $incomplete.dossiers
WITH subject ORDER BY subject.id LIMIT $most
CALL (subject) {
  MATCH (claim:Claim {subjectId: subject.id})
  WHERE claim.family IS NOT NULL AND claim.polarity IS NOT NULL AND claim.recordedAt IS NOT NULL
    AND claim.endedAt IS NULL AND NOT claim.dossier IN $incomplete.dossiers
    AND claim.valueType IS NULL AND EXISTS { (:Entity {id: claim.objectId}) }
  WITH DISTINCT claim.relation AS relation, claim.objectId AS object, claim.family AS family, claim.type AS type
  RETURN collect({relation: relation, object: object, family: family, type: type}) AS triples
}
WITH subject, triples, [(subject)-[edge]->(object:Entity) WHERE NOT coalesce(object.dossier, '') IN $incomplete.dossiers
                         | {id: elementId(edge), type: type(edge), object: object.id, properties: properties(edge)}] AS edges
RETURN subject.id AS subject, triples, edges
ORDER BY subject.id
