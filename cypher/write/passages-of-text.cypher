// Which passages of a text do live claims cite? What only ended revisions cite may have been the mistake that ended them.
//
// $text     STRING  id
// $without  STRING  id of a dossier whose claims do not count; empty for none
//
// id, start, end, sha256, paragraph
// Ordered by start, end, id.
CYPHER 25
MATCH (passage:Passage)-[:IN]->(:Text {id: $text})
WHERE EXISTS { MATCH (claim:Claim)-[:CITES]->(passage) WHERE claim.endedAt IS NULL AND claim.dossier <> $without }
RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.sha256 AS sha256,
       passage.paragraph AS paragraph
ORDER BY start, end, id
