// What should stand in a text: the passages that live claims cite from it, and those that were found in it.
//
// $text      STRING   id
//
// id         STRING   of the passage
// start, end, paragraph  INTEGER  in this text; paragraph null if not given
// sha256     STRING
// quote      STRING   null if there is none
// copied     STRING   of one found with other signs, the words that this text has; else null
// Ordered by id.
CYPHER 25
MATCH (text:Text {id: $text})
CALL (text) {
  MATCH (passage:Passage)-[:IN]->(text)
  WHERE EXISTS { MATCH (claim:Claim)-[:CITES]->(passage) WHERE claim.endedAt IS NULL }
  RETURN passage, passage.start AS start, passage.end AS end, passage.paragraph AS paragraph,
         null AS copied
  UNION ALL
  MATCH (passage:Passage)-[found:FOUND_IN]->(text)
  RETURN passage, found.start AS start, found.end AS end, found.paragraph AS paragraph,
         found.quote AS copied
}
RETURN passage.id AS id, start, end, paragraph, passage.sha256 AS sha256, passage.quote AS quote, copied
ORDER BY id
