// Was something of this id purged?
//
// $id     STRING    id of an entity, a source or a claim
//
// what    STRING    entity, source, claim, dossier
// at      DATETIME
// reason  STRING
// Ordered by what.
CYPHER 25
MATCH (purged:Purged) WHERE purged.id = $id AND purged.what IS NOT NULL
RETURN purged.what AS what, purged.at AS at, purged.reason AS reason
ORDER BY what
