// Takes the mark of a bulk load away that was taken back: the graph is as it was, empty.
//
// marks  INTEGER
CYPHER 25
MATCH (mark:Bulk|Lock) WHERE mark:Bulk OR mark.id = 'work'
DELETE mark
RETURN count(*) AS marks
ORDER BY marks
