// Where a passage was found in a copy, there is a stretch of the passage's length, or of the copy's own words if it has
// other signs, and the copy is one of the passage's own source, but not the text that it was read from.
//
// $texts  LIST<STRING>  ids of texts: the passages in them, and those found in them, are looked at
//
// broken  STRING  what is wrong
// Ordered by broken.
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
WHERE found.end - found.start <> CASE WHEN found.quote IS NULL THEN passage.end - passage.start
    ELSE found.end - found.start END OR found.end <= found.start OR found.start < 0 OR found.end > copy.length
   OR NOT EXISTS { (own)-[:OF]->(:Source)<-[:OF]-(copy) }
RETURN passage.id + ': where it was found in ' + copy.id + ' cannot be' AS broken
ORDER BY broken
