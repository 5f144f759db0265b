// Which dossiers are there?
//
// id  STRING
// Ordered by id.
CYPHER 25
MATCH (dossier:Dossier) WHERE dossier.id IS NOT NULL
RETURN dossier.id AS id
ORDER BY id
