// Entities that a dossier no longer has keep their id, for ended claims speak of them, and lose their name to show:
// nobody shall take them for candidates.
//
// $dossier  STRING        id
// $ids      LIST<STRING>  the entities that it has
//
// gone      INTEGER
CYPHER 25
MATCH (entity:Entity {dossier: $dossier})
WHERE NOT entity.id IN $ids
SET entity.foldedName = null, entity.gone = true
RETURN count(entity) AS gone
ORDER BY gone
