// Writes texts of a bulk load.
//
// $rows  LIST<LIST>  the properties below, in their order
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (source:Source {id: row[1]})
CREATE (text:Text {
  id: row[0], source: row[1], url: row[2], retrieved: row[3], sha256: row[4], length: row[5], dossier: row[6],
  content: row[7], document: row[8], mediaType: row[9], extractor: row[10]
})-[:OF]->(source)
RETURN count(text) AS written
ORDER BY written
