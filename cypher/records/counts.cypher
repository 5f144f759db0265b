// How much is there of each kind?
//
// dossiers, entities, sources, texts, passages, claims, purged, journal  INTEGER
// Ordered by claims: one row.
CYPHER 25
RETURN COUNT { (:Dossier) } AS dossiers, COUNT { (:Entity) } AS entities, COUNT { (:Source) } AS sources,
       COUNT { (:Text) } AS texts, COUNT { (:Passage) } AS passages, COUNT { (:Claim) } AS claims,
       COUNT { (:Purged) } AS purged, COUNT { (:Journal) } AS journal
ORDER BY claims
