// Takes the mark of a bulk load away that was taken back: the graph is as it was, empty.
//
// parts  INTEGER
CYPHER 25
MATCH (bulk:Bulk)
DELETE bulk
RETURN count(*) AS parts
ORDER BY parts
