// Which passages do these claims cite, in any revision, and which lie in these texts?
//
// $claims   LIST<STRING>  ids of claims
// $texts    LIST<STRING>  ids of texts
//
// id        STRING
// shared    BOOLEAN       whether another claim cites it, in any revision
// attached  STRING        id of its text if that is attached, else null
// Ordered by id.
CYPHER 25
CALL () {
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:CITES]->(passage:Passage)
  RETURN passage
  UNION
  UNWIND $texts AS id
  MATCH (:Text {id: id})<-[:IN]-(passage:Passage)
  RETURN passage
}
RETURN passage.id AS id,
  EXISTS { MATCH (other:Claim)-[:CITES]->(passage) WHERE NOT other.id IN $claims } AS shared,
  head(COLLECT { MATCH (passage)-[:IN]->(text:Text) WHERE text.content IS NOT NULL RETURN text.id AS id }) AS attached
ORDER BY id
