// Records which version of a dossier the graph holds.
//
// $dossier {id, version, title, fictional, relations, says, saysFamilies}: of the relations that it adds, what
//          own-relations.cypher gives; of those by which a subject says something, their names and families; each null
//          if there are none
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
