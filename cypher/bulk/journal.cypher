// Writes pages of the journal of a bulk load.
//
// $rows  LIST<LIST>  the properties below, in their order
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
CREATE (journal:Journal {
  number: row[0], what: row[1], size: row[2], lines: row[3], sha256: row[4], at: row[5]
})
RETURN count(journal) AS written
ORDER BY written
