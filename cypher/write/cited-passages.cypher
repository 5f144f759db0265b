// Which passages do live claims cite, and which claims are these?
//
// $source  STRING or null  id of a source; null for the passages of all
//
// source   STRING          id
// text, start, end, sha256, paragraph  of the passage
// claims   LIST<STRING>    ids; at least one
// Ordered by source, text, start, end, id of the passage.
CYPHER 25
MATCH (source:Source) WHERE $source IS NULL OR source.id = $source
MATCH (source)<-[:OF]-(text:Text)<-[:IN]-(passage:Passage)
WITH source, text, passage, COLLECT {
  MATCH (claim:Claim)-[:CITES]->(passage) WHERE claim.endedAt IS NULL
  RETURN DISTINCT claim.id AS id ORDER BY id
} AS claims
WHERE size(claims) > 0
RETURN source.id AS source, text.id AS text, passage.start AS start, passage.end AS end, passage.sha256 AS sha256,
       passage.paragraph AS paragraph, claims
ORDER BY source, text, start, end, passage.id
