// Writes relationships as a backup has them, between nodes that are there.
//
// $rows    LIST<MAP>  {label, from: ref or id, type, toLabel, to: ref, id, or what and id, properties}
//
// written  INTEGER
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.label = 'Claim' THEN { MATCH (from:Claim {ref: row.from}) RETURN from }
  WHEN row.label = 'Passage' THEN { MATCH (from:Passage {id: row.from}) RETURN from }
  WHEN row.label = 'Text' THEN { MATCH (from:Text {id: row.from}) RETURN from }
  WHEN row.label = 'Source' THEN { MATCH (from:Source {id: row.from}) RETURN from }
  WHEN row.label = 'Dossier' THEN { MATCH (from:Dossier {id: row.from}) RETURN from }
  ELSE { MATCH (from:Entity {id: row.from}) RETURN from }
}
CALL (row) {
  WHEN row.toLabel = 'Claim' THEN { MATCH (to:Claim {ref: row.to}) RETURN to }
  WHEN row.toLabel = 'Passage' THEN { MATCH (to:Passage {id: row.to}) RETURN to }
  WHEN row.toLabel = 'Text' THEN { MATCH (to:Text {id: row.to}) RETURN to }
  WHEN row.toLabel = 'Source' THEN { MATCH (to:Source {id: row.to}) RETURN to }
  WHEN row.toLabel = 'Purged' THEN {
    WITH split(row.to, ' ') AS parts
    MATCH (to:Purged {what: parts[0], id: parts[1]})
    RETURN to
  }
  ELSE { MATCH (to:Entity {id: row.to}) RETURN to }
}
CREATE (from)-[tie:$(row.type)]->(to)
SET tie = row.properties
RETURN count(tie) AS written
ORDER BY written
