// Whom does a text name? By id, by the name to show, or by a name that a source uses.
// Entities that their source does not name are found by id only.
//
// $id        STRING  the text as it is
// $folded    STRING  the same without case, accents and punctuation
// $knownOn   DATETIME  what the graph held at that instant; a far one for now
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
  WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND claim.polarity = 'affirmed' AND claim.certainty = 'stated' AND NOT entity.unnamed
  RETURN entity, false AS byId
}
RETURN entity.id AS entity, max(byId) AS byId
ORDER BY entity
