// Writes sources of a bulk load, with the entities behind them.
//
// $rows  LIST<LIST>  the properties below, in their order; then at 14 the ids of its authors, at 15 that of its publisher, at
//                    16 that of its republisher, each null if there is none
//
// written INTEGER    relationships of sources
CYPHER 25
UNWIND $rows AS row
CREATE (source:Source {
  id: row[0], title: row[1], published: row[2], publishedLatest: row[3], publishedBasis: row[4], url: row[5],
  archiveUrl: row[6], language: row[7], rightOfReply: row[8], dossier: row[9], reliability: row[10],
  reliabilityGrader: row[11], reliabilityDay: row[12], reliabilityReason: row[13]
})
WITH source, row
CALL (source, row) {
  UNWIND range(0, size(row[14]) - 1) AS position
  MATCH (author:Entity {id: row[14][position]})
  CREATE (source)-[:AUTHORED_BY {order: position}]->(author)
  RETURN count(*) AS authors
}
CALL (source, row) {
  MATCH (publisher:Entity {id: row[15]})
  CREATE (source)-[:PUBLISHED_BY]->(publisher)
  RETURN count(*) AS publishers
}
CALL (source, row) {
  MATCH (republisher:Entity {id: row[16]})
  CREATE (source)-[:REPUBLISHED_BY]->(republisher)
  RETURN count(*) AS republishers
}
RETURN sum(authors + publishers + republishers) AS written
ORDER BY written
