// Deletes nodes of one kind, with their relationships, to make room for what is restored.
//
// $label   STRING
// $most    INTEGER  how many at once
//
// deleted  INTEGER
CYPHER 25
MATCH (node:$($label))
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS deleted
ORDER BY deleted
