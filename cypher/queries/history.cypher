// Which revisions has a claim, or what is left of it?
//
// $id       STRING    id of the claim: dossier and key
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// claim     STRING    reference of a revision; null for what was purged
// revision  INTEGER   null for what was purged
// endedAt   DATETIME  null while it is live
// how       STRING    superseded, dropped, withdrawn; purged
// reason    STRING
// Ordered by revision.
CYPHER 25
CALL () {
  MATCH (claim:Claim {id: $id}) WHERE NOT claim.dossier IN $incomplete.dossiers
  RETURN claim.ref AS claim, claim.revision AS revision, claim.endedAt AS endedAt, claim.endedHow AS how,
         claim.endReason AS reason
  UNION ALL
  MATCH (purged:Purged {what: 'claim', id: $id})
  RETURN null AS claim, null AS revision, purged.at AS endedAt, 'purged' AS how, purged.reason AS reason
}
RETURN claim, revision, endedAt, how, reason
ORDER BY revision
