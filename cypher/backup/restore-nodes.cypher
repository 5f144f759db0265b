// Writes nodes as a backup has them.
//
// $rows    LIST<MAP>  {labels, properties}
//
// written  INTEGER
CYPHER 25
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(node) AS written
ORDER BY written
