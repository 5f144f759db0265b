// Records which version of a dossier the graph holds.
//
// $dossier {id, version, title, fictional, says, saysFamilies}: the last two of the relations that it adds, by which a
//          subject says something, their names and families; null if there are none
//
// id       STRING   if it is new
// Ordered by id.
CYPHER 25
MERGE (dossier:Dossier {id: $dossier.id})
WITH dossier, dossier.version IS NULL AS fresh
SET dossier += $dossier
WITH dossier WHERE fresh
RETURN dossier.id AS id
ORDER BY id
