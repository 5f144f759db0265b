// Writes projected edges of a bulk load.
//
// $rows  LIST<LIST>  the properties below, in their order; then at 13 subject and object, and the type
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
MATCH (subject:Entity {id: row[13]})
MATCH (object:Entity {id: row[14]})
CREATE (subject)-[edge:$(row[15]) {
  key: row[0], relation: row[1], family: row[2], label: row[3], caption: row[4], claims: row[5],
  denials: row[6], sources: row[7], disputed: row[8], startEarliest: row[9], startLatest: row[10],
  endEarliest: row[11], endLatest: row[12]
}]->(object)
RETURN count(edge) AS written
ORDER BY written
