// Forgets that passages were found in a copy. Words that came from there are kept only if the passage's own text is
// attached, or another copy has them.
//
// $text      STRING        id of the copy
// $passages  LIST<STRING>  ids
//
// gone       INTEGER
CYPHER 25
UNWIND $passages AS id
MATCH (passage:Passage {id: id})-[found:FOUND_IN]->(:Text {id: $text})
DELETE found
WITH DISTINCT passage
MATCH (passage)-[:IN]->(own:Text)
WHERE own.content IS NULL
  AND NOT EXISTS { MATCH (passage)-[other:FOUND_IN]->(:Text) WHERE other.quote IS NULL }
SET passage.quote = null
RETURN count(passage) AS gone
ORDER BY gone
