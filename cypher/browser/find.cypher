// In whose name does each word of a text begin a word? The same question as queries/find.cypher, with nodes and edges to
// look at: entities, and the claims that give them their names.
//
// $id       STRING        the text as it is
// $words    STRING        its words as a query of the full-text index
// $loose    LIST<STRING>  ids of those shown that the words do not find, and that may be meant
// $kinds    LIST<STRING>  kinds of entities that count; null for all
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
//
// entity: who is called so; names: paths from the claims that say so. Ordered by id.
CYPHER 25
CALL () {
  MATCH (entity:Entity {id: $id}) WHERE NOT entity:Nobody
  RETURN entity
  UNION
  CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000}) YIELD node
  WITH node WHERE node:Entity
  RETURN node AS entity
  UNION
  CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000}) YIELD node
  MATCH (node)-[:SUBJECT]->(entity:Entity)
  WHERE node:Claim AND node.polarity = 'affirmed'
    AND node.recordedAt <= $knownOn AND (node.endedAt IS NULL OR node.endedAt > $knownOn)
    AND NOT entity.unnamed
  RETURN entity
  UNION
  MATCH (entity:Entity) WHERE entity.id IN $loose
  RETURN entity
}
WITH entity WHERE $kinds IS NULL OR entity.kind IN $kinds
RETURN entity, COLLECT {
  MATCH path = (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.foldedName IS NOT NULL AND claim.polarity = 'affirmed'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  RETURN path
} AS names
ORDER BY entity.id
