// Which claims make hops from one of these entities to one of the others? The rows of a network, as far as they begin there.
// Each claim is looked for where it costs least: among all claims of its subject, among all of its object, or by the pair,
// which costs as much as looking at some five claims. The hints hold where statistics are stale, as after a large load.
//
// $subjects             LIST<STRING>  ids of entities
// $objects              LIST<STRING>  ids of entities; they may be the same
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
//
// subject, relation, object  STRING  ids, and the relation
// claim  STRING   reference of a claim
// Ordered by subject, relation, object, claim.
CYPHER 25
CALL () {
  MATCH (each:Entity) WHERE each.id IN $subjects
  WITH each.id AS id, COUNT { (each)<-[:SUBJECT]-() } <= 5 * size($objects) AS few
  RETURN collect(CASE WHEN few THEN id END) AS fewSaid, collect(CASE WHEN NOT few THEN id END) AS manySaid
}
CALL (manySaid) {
  MATCH (each:Entity) WHERE each.id IN $objects
  WITH each.id AS id, COUNT { (each)<-[:OBJECT]-() } <= 5 * size(manySaid) AS few
  RETURN collect(CASE WHEN few THEN id END) AS fewHeard, collect(CASE WHEN NOT few THEN id END) AS manyHeard
}
CALL (fewSaid, manySaid, fewHeard, manyHeard) {
  UNWIND fewSaid AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND NOT claim.family IN ['identity', 'value'] AND claim.objectId IN $objects
    AND coalesce(claim.endedAt > $knownOn, true)
    // parts/filter.cypher
  RETURN claim
  UNION ALL
  UNWIND fewHeard AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND NOT claim.family IN ['identity', 'value'] AND claim.subjectId IN manySaid
    AND coalesce(claim.endedAt > $knownOn, true)
    // parts/filter.cypher
  RETURN claim
  UNION ALL
  UNWIND manySaid AS subject
  UNWIND manyHeard AS object
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = subject AND claim.objectId = object AND claim.relation IS NOT NULL
    AND claim.polarity IN $only.polarities AND claim.recordedAt <= $knownOn AND coalesce(claim.endedAt > $knownOn, true)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  RETURN claim
}
RETURN claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object, claim.ref AS claim
ORDER BY subject, relation, object, claim
