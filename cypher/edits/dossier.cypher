// Records which version of a dossier the graph holds.
//
// $dossier {id, version, title, fictional}
//
// id       STRING
CYPHER 25
MERGE (dossier:Dossier {id: $dossier.id})
SET dossier = $dossier
RETURN dossier.id AS id
ORDER BY id
