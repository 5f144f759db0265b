// Takes the content of texts away, and the words of passages that came from them. Words that stand in another text which
// is attached stay.
//
// $texts  LIST<STRING>  ids
//
// text, start, end, sha256, paragraph  of a passage whose words are gone
// live    BOOLEAN       whether a live claim cites it
// Ordered by text, start, end, sha256.
CYPHER 25
UNWIND $texts AS id
MATCH (text:Text {id: id})
SET text.content = null
WITH collect(text) AS texts
UNWIND texts AS text
OPTIONAL MATCH (text)<-[found:FOUND_IN]-(elsewhere:Passage)
DELETE found
WITH texts, collect(DISTINCT elsewhere) AS elsewhere
CALL (texts, elsewhere) {
  UNWIND elsewhere AS passage
  RETURN passage
  UNION
  UNWIND texts AS text
  MATCH (text)<-[:IN]-(passage:Passage)
  RETURN passage
}
MATCH (passage)-[:IN]->(own:Text)
WHERE own.content IS NULL AND passage.quote IS NOT NULL
  AND NOT EXISTS { MATCH (passage)-[other:FOUND_IN]->(:Text) WHERE other.quote IS NULL }
SET passage.quote = null
RETURN own.id AS text, passage.start AS start, passage.end AS end, passage.sha256 AS sha256,
       passage.paragraph AS paragraph,
       EXISTS { MATCH (claim:Claim)-[:CITES]->(passage) WHERE claim.endedAt IS NULL } AS live
ORDER BY text, start, end, sha256
