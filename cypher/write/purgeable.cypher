// Which claims, live or ended, belong to a claim's id, a dossier, a source?
//
// $what      STRING   claim, dossier or source
// $id        STRING
//
// id         STRING
// revisions  INTEGER  how many it has
// revision   INTEGER  the last
// fingerprint STRING  of the last
// endedAt, endedHow, endReason  of the last
// Ordered by id.
CYPHER 25
CALL () {
  MATCH (claim:Claim {id: $id}) WHERE $what = 'claim'
  RETURN DISTINCT claim.id AS id
  UNION
  MATCH (claim:Claim {dossier: $id}) WHERE $what = 'dossier'
  RETURN DISTINCT claim.id AS id
  UNION
  MATCH (:Source {id: $id})<-[:OF]-(:Text)<-[:IN]-(:Passage)<-[:CITES]-(claim:Claim) WHERE $what = 'source'
  RETURN DISTINCT claim.id AS id
}
MATCH (claim:Claim {id: id})
WITH id, claim ORDER BY id, claim.revision DESC
WITH id, count(*) AS revisions, head(collect(claim)) AS last
RETURN id, revisions, last.revision AS revision, last.fingerprint AS fingerprint,
       last.endedAt AS endedAt, last.endedHow AS endedHow, last.endReason AS endReason
ORDER BY id
