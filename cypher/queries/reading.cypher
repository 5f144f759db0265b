// Which passages of a source do live claims cite, and which of these claims count?
// What a filter left out is counted by reading-coverage.cypher. The texts of the source, with why other passages make
// no claim, are given by reading-texts.cypher.
//
// $of                   STRING        id of the source
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// text, sha256   STRING        id of the text that the passage lies in, and its digest
// start, end     INTEGER       first code point, and one past the last
// paragraph      INTEGER       null if the dossier does not say
// claims         LIST<STRING>  references of the claims that count, by id; perhaps none
// Ordered by text, start, end, digest.
CYPHER 25
MATCH (:Source {id: $of})<-[:OF]-(text:Text)<-[:IN]-(passage:Passage)
WHERE EXISTS {
  MATCH (passage)<-[:CITES]-(claim:Claim)
  WHERE claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
}
RETURN text.id AS text, passage.sha256 AS sha256, passage.start AS start, passage.end AS end,
       passage.paragraph AS paragraph, COLLECT {
         MATCH (passage)<-[:CITES]-(found:Claim)
         WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
           AND found.polarity IN $only.polarities AND found.certainty IN $only.certainties
           AND (found.tier IS NULL OR found.tier IN $only.tiers)
           AND ($only.from IS NULL OR (found.startEarliest <= $only.to AND found.endLatest >= $only.from))
           AND ($only.families IS NULL OR found.family IN $only.families)
           AND ($only.relations IS NULL OR found.relation IN $only.relations)
           AND NOT found.ref IN $without
           AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
             MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
             WHERE ($only.sources IS NULL OR source.id IN $only.sources)
               AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
           })
         RETURN found.ref AS ref ORDER BY found.id
       } AS claims
ORDER BY text, start, end, sha256
