// In whose name does each word of a text begin a word?
// The name to show, which is ours, or one of a live affirmed name claim; names that begin with the whole text are left to
// find.cypher.
//
// $words    STRING        the words of the text as a query of the full-text index
// $folded   STRING        the text without case, accents and punctuation
// $kinds    LIST<STRING>  kinds of entities that count; null for all
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $most     INTEGER       the most names to look at
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// entity  STRING   id
// folded  STRING   the name without case, accents and punctuation
// claim   STRING   reference of the claim that gives the name; null for ours
// looked  INTEGER  the same in each row: how many names were looked at
// Ordered by folded, entity, claim.
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('names', $words, {limit: $most}) YIELD node
  RETURN collect(node) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS node
  WITH node WHERE node:Entity AND NOT node.dossier IN $incomplete.dossiers AND NOT node.foldedName STARTS WITH $folded
    AND NOT node.unnamed AND ($kinds IS NULL OR node.kind IN $kinds)
  RETURN node.id AS entity, node.foldedName AS folded, null AS claim
  UNION ALL
  UNWIND nodes AS node
  WITH node WHERE node:Claim AND NOT node.foldedName STARTS WITH $folded
    AND node.polarity = 'affirmed' AND node.recordedAt <= $knownOn AND (node.endedAt IS NULL OR node.endedAt > $knownOn)
    AND NOT node.dossier IN $incomplete.dossiers
  MATCH (node)-[:SUBJECT]->(entity:Entity) WHERE NOT entity.unnamed AND ($kinds IS NULL OR entity.kind IN $kinds)
  RETURN entity.id AS entity, node.foldedName AS folded, node.ref AS claim
}
RETURN entity, folded, claim, size(nodes) AS looked
ORDER BY folded, entity, claim
