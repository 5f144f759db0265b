// How much is there of each kind?
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
// $incomplete.pages     INTEGER       how many pages the journal had before
//
// dossiers, entities, sources, texts, passages, claims, purged, journal  INTEGER
// Ordered by claims: one row.
CYPHER 25
CALL () {
  MATCH (claim:Claim)-[:CITES]->(passage:Passage) WHERE claim.dossier IN $incomplete.dossiers
  WITH DISTINCT passage
  WHERE NOT EXISTS { (passage)<-[:CITES]-(other:Claim) WHERE NOT other.dossier IN $incomplete.dossiers }
  RETURN count(passage) AS hidden
}
RETURN COUNT { (:Dossier) } AS dossiers,
       COUNT { (:Entity) } - COUNT { (own:Entity) WHERE own.dossier IN $incomplete.dossiers } AS entities,
       COUNT { (:Source) } - COUNT { (own:Source) WHERE own.dossier IN $incomplete.dossiers } AS sources,
       COUNT { (:Text) } - COUNT { (own:Text) WHERE own.dossier IN $incomplete.dossiers } AS texts,
       COUNT { (:Passage) } - hidden AS passages,
       COUNT { (:Claim) } - COUNT { (own:Claim) WHERE own.dossier IN $incomplete.dossiers } AS claims,
       COUNT { (:Purged) } AS purged,
       COUNT { (:Journal) } - COUNT { (page:Journal) WHERE page.number > $incomplete.pages } AS journal
ORDER BY claims
