// To whom do hops lead from these entities? One step of the search for links: two entities with a claim that counts between
// them, whichever way round. A claim about a claim, or about a name or a value, makes no hop. The search itself and its cost
// function: docs/links.md. The hints hold where statistics are stale, as after a large load.
//
// $ids                  LIST<STRING>  ids of entities
// $most                 INTEGER       the most claims to follow from each side of an entity
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
//
// id                STRING
// plainTo, plainBy  LIST<STRING>  the other ends of its plain claims: those it is subject of, those it is object of; one a claim
// hedgedTo, hedgedBy  LIST<STRING>  the same of claims that are denied or not stated
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.objectId IS NOT NULL AND NOT claim.objectId CONTAINS '/'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  WITH claim.objectId AS other, claim.certainty = 'stated' AND claim.polarity = 'affirmed' AS plain
  LIMIT $most
  RETURN collect(CASE WHEN plain THEN other END) AS plainTo,
         collect(CASE WHEN NOT plain THEN other END) AS hedgedTo
}
CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.subjectId IS NOT NULL AND NOT claim.subjectId CONTAINS '/'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value']
    // parts/filter.cypher
  WITH claim.subjectId AS other, claim.certainty = 'stated' AND claim.polarity = 'affirmed' AS plain
  LIMIT $most
  RETURN collect(CASE WHEN plain THEN other END) AS plainBy,
         collect(CASE WHEN NOT plain THEN other END) AS hedgedBy
}
RETURN id, plainTo, hedgedTo, plainBy, hedgedBy
ORDER BY id
