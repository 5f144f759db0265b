// Writes texts. The content of an attached one stays, as long as its digest does.
//
// $rows  LIST<MAP>  {id, source, sha256, properties}
//
// id      STRING   of those that are new
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (text:Text {id: row.id})
WITH text, source, row, text.sha256 IS NULL AS fresh,
     CASE WHEN text.sha256 = row.sha256 THEN text.content END AS content
SET text = row.properties
SET text.content = content
CALL (text, source) {
  MATCH (text)-[old:OF]->(other:Source) WHERE other <> source
  DELETE old
}
CALL (text, source) {
  MATCH (text)<-[:IN]-(:Passage)<-[:CITES {order: 0}]-(claim:Claim) WHERE claim.sourceId <> source.id
  SET claim.sourceId = source.id
}
MERGE (text)-[:OF]->(source)
WITH row WHERE fresh
RETURN row.id AS id
ORDER BY id
