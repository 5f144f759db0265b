// Which version of a dossier does the graph hold?
//
// $id      STRING
//
// version  INTEGER
// Ordered by version: one row, or none.
CYPHER 25
MATCH (dossier:Dossier {id: $id})
RETURN dossier.version AS version
ORDER BY version
