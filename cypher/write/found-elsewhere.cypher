// Forgets what was found in a copy of another source: a dossier may have given its text, or the copy, to another one.
// Words that came from there are kept only if the passage's own text is attached.
//
// $texts  LIST<STRING>  ids of the texts that were written
//
// gone    INTEGER
CYPHER 25
UNWIND $texts AS id
MATCH (text:Text {id: id})
CALL (text) {
  MATCH (text)<-[:IN]-(passage:Passage)-[found:FOUND_IN]->(copy:Text)
  RETURN passage, found, text AS own, copy
  UNION
  MATCH (text)<-[found:FOUND_IN]-(passage:Passage)-[:IN]->(own:Text)
  RETURN passage, found, own, text AS copy
}
WITH DISTINCT passage, found, own, copy
WHERE NOT EXISTS { (own)-[:OF]->(:Source)<-[:OF]-(copy) }
DELETE found
WITH DISTINCT passage, own
WHERE own.content IS NULL
  AND NOT EXISTS { MATCH (passage)-[other:FOUND_IN]->(:Text) WHERE other.quote IS NULL }
SET passage.quote = null
RETURN count(passage) AS gone
ORDER BY gone
