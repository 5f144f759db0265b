// Writes passages. What stands there already stays; words that came from an attached copy too, and a paragraph that this
// dossier does not say while another one cites the passage.
//
// $dossier  STRING     id of the dossier that cites them
// $rows     LIST<MAP>  {id, text, properties, paragraph: INTEGER or null, quote: STRING or null}
//
// id      STRING   of those that are new
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (text:Text {id: row.text})
MERGE (passage:Passage {id: row.id})
WITH passage, text, row, passage.sha256 IS NULL AS fresh
SET passage += row.properties
SET passage.paragraph = CASE
  WHEN row.paragraph IS NULL AND EXISTS {
    MATCH (passage)<-[:CITES]-(claim:Claim) WHERE claim.endedAt IS NULL AND claim.dossier <> $dossier
  } THEN passage.paragraph
  ELSE row.paragraph END
SET passage.quote = CASE
  WHEN row.quote IS NULL AND EXISTS { MATCH (passage)-[found:FOUND_IN]->(:Text) WHERE found.quote IS NULL } THEN passage.quote
  ELSE row.quote END
MERGE (passage)-[:IN]->(text)
WITH row WHERE fresh
RETURN row.id AS id
ORDER BY id
