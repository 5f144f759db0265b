// Leaves id, time and reason of what is purged. What was purged before keeps its first ones.
//
// $what    STRING        claim, dossier, source or entity
// $ids     LIST<STRING>
// $at      DATETIME
// $reason  STRING
//
// line     STRING        what and id, of those that are new
// Ordered by line.
CYPHER 25
UNWIND $ids AS id
MERGE (purged:Purged {what: $what, id: id})
WITH purged, purged.at IS NULL AS fresh
SET purged.at = coalesce(purged.at, $at), purged.reason = coalesce(purged.reason, $reason)
WITH purged WHERE fresh
RETURN purged.what + ' ' + purged.id AS line
ORDER BY line
