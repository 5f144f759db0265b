// Which live claims belong to a claim's id, a dossier, a source?
//
// $what        STRING   claim, dossier or source
// $id          STRING
//
// id           STRING
// revision     INTEGER
// fingerprint  STRING
// endedAt, endedHow, endReason  null
// Ordered by id.
CYPHER 25
CALL () {
  MATCH (claim:Claim {id: $id}) WHERE $what = 'claim'
  RETURN claim
  UNION
  MATCH (claim:Claim {dossier: $id}) WHERE $what = 'dossier'
  RETURN claim
  UNION
  MATCH (:Source {id: $id})<-[:OF]-(:Text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) WHERE $what = 'source'
  RETURN DISTINCT claim
}
WITH claim WHERE claim.endedAt IS NULL
RETURN claim.id AS id, claim.revision AS revision, claim.fingerprint AS fingerprint,
       claim.endedAt AS endedAt, claim.endedHow AS endedHow, claim.endReason AS endReason
ORDER BY id
