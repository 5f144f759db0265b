// Writes sources, with the entities behind them and the sources that they depend on.
// One that was withdrawn stays so.
//
// $rows  LIST<MAP>  {id, properties, authors, publishers, republishers, basedOn: LIST<STRING>}
// $at    DATETIME   when the new ones become known
//
// id      STRING   of those that are new
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
WITH source, row, source.title IS NULL AS fresh, coalesce(source.recordedAt, $at) AS recordedAt,
     CASE source.endedHow WHEN 'withdrawn' THEN source {.endedAt, .endedHow, .endReason} ELSE {} END AS end
SET source = row.properties, source += end, source.recordedAt = recordedAt
WITH source, row, fresh
CALL (source) {
  MATCH (source)-[old:AUTHORED_BY|PUBLISHED_BY|REPUBLISHED_BY|BASED_ON]->()
  DELETE old
}
CALL (source, row) {
  UNWIND range(0, size(row.authors) - 1) AS position
  MATCH (author:Entity {id: row.authors[position]})
  CREATE (source)-[:AUTHORED_BY {order: position}]->(author)
}
CALL (source, row) {
  MATCH (publisher:Entity) WHERE publisher.id IN row.publishers
  CREATE (source)-[:PUBLISHED_BY]->(publisher)
}
CALL (source, row) {
  MATCH (republisher:Entity) WHERE republisher.id IN row.republishers
  CREATE (source)-[:REPUBLISHED_BY]->(republisher)
}
CALL (source, row) {
  UNWIND row.basedOn AS other
  OPTIONAL MATCH (gone:Purged {what: 'source', id: other})
  CALL (source, other, gone) {
    WHEN gone IS NULL THEN {
      MERGE (basis:Source {id: other})
      CREATE (source)-[:BASED_ON]->(basis)
    }
    ELSE { CREATE (source)-[:BASED_ON]->(gone) }
  }
}
WITH row WHERE fresh
RETURN row.id AS id
ORDER BY id
