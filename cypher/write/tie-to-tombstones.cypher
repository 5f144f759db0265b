// Ties what spoke of claims that are purged, and sources that depend on sources that are, to what is left of them.
//
// $claims   LIST<STRING>  ids of claims
// $sources  LIST<STRING>  ids of sources
//
// tied      INTEGER
CYPHER 25
CALL () {
  UNWIND $claims AS id
  MATCH (gone:Purged {what: 'claim', id: id})
  MATCH (:Claim {id: id})<-[old:SUBJECT|OBJECT]-(other:Claim) WHERE NOT other.id IN $claims
  RETURN gone, old, other
  UNION ALL
  UNWIND $sources AS id
  MATCH (gone:Purged {what: 'source', id: id})
  MATCH (:Source {id: id})<-[old:BASED_ON]-(other:Source) WHERE NOT other.id IN $sources
  RETURN gone, old, other
}
WITH gone, old, other, type(old) AS type
CREATE (other)-[:$(type)]->(gone)
DELETE old
RETURN count(*) AS tied
ORDER BY tied
