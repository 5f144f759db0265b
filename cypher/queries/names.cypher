// Whom does a text name? By id, by the name to show, or by a name that a source uses.
// Entities that their source does not name are found by id only.
//
// $id        STRING  the text as it is
// $folded    STRING  the same without case, accents and punctuation
//
// entity     STRING   id
// byId       BOOLEAN  whether the text is its id
// Ordered by entity.
CYPHER 25
CALL () {
  MATCH (entity:Entity {id: $id}) WHERE NOT entity:Nobody
  RETURN entity, true AS byId
  UNION
  MATCH (entity:Entity {foldedName: $folded}) WHERE NOT entity.unnamed
  RETURN entity, false AS byId
  UNION
  MATCH (claim:Claim {foldedName: $folded})-[:SUBJECT]->(entity:Entity)
  WHERE claim.endedAt IS NULL AND claim.polarity = 'affirmed' AND claim.certainty = 'stated' AND NOT entity.unnamed
  RETURN entity, false AS byId
}
RETURN entity.id AS entity, max(byId) AS byId
ORDER BY entity
