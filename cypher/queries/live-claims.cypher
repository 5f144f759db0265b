// Which revisions of these claims are live?
//
// $ids      LIST<STRING>  ids of claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// id, ref   STRING        of a claim, and of its live revision
// Ordered by reference.
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND NOT claim.dossier IN $incomplete.dossiers
RETURN claim.id AS id, claim.ref AS ref
ORDER BY ref
