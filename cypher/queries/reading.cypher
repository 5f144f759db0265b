// Which passages of a source do live claims cite?
// Which of these claims count, a look tells: looks/source.cypher. The texts of the source, with why other passages make no
// claim, are given by reading-texts.cypher.
//
// $of       STRING    id of the source
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// text, sha256   STRING        id of the text that the passage lies in, and its digest
// start, end     INTEGER       first code point, and one past the last
// paragraph      INTEGER       null if the dossier does not say
// claims         LIST<STRING>  references of the claims, by id
// Ordered by text, start, end, digest.
CYPHER 25
MATCH (:Source {id: $of})<-[:OF]-(text:Text)<-[:IN]-(passage:Passage)
WITH text, passage, COLLECT {
  MATCH (passage)<-[:CITES]-(claim:Claim)
  WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.dossier IN $incomplete.dossiers
  RETURN claim.ref AS ref ORDER BY claim.id
} AS claims WHERE claims <> []
RETURN text.id AS text, passage.sha256 AS sha256, passage.start AS start, passage.end AS end,
       passage.paragraph AS paragraph, claims
ORDER BY text, start, end, sha256
