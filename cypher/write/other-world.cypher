// Which dossiers are about invented people while the one to load is not, or the other way round?
//
// $fictional  BOOLEAN  whether the one to load is about invented people
//
// id          STRING
// Ordered by id.
CYPHER 25
MATCH (dossier:Dossier)
WHERE coalesce(dossier.fictional, false) <> $fictional
RETURN dossier.id AS id
ORDER BY id
