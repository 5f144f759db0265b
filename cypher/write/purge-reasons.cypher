// Removes why passages make no claim of a dossier from its texts that stay.
//
// $dossier  STRING  id; null if none goes
//
// gone      INTEGER
CYPHER 25
MATCH (source:Source {dossier: $dossier})<-[:OF]-(text:Text {dossier: $dossier})
SET text.noClaims = null
RETURN count(text) AS gone
ORDER BY gone
