// What do these claims say, who says it, and where is it written?
// Disputed, retracted and named by what was known at the instant asked for. What many claims share, their ends and their
// sources, comes once, in rows of its own.
//
// $claims   LIST<STRING>  references of claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// part      STRING  'claim', 'end', 'opposed' or 'source'
// id        STRING  of a claim its reference
// row       MAP     of a claim: {claim, source, saidBy, passages, disputed, retracted}
//                     claim     MAP        the properties of the claim, among them subjectId and objectId
//                     source    STRING     id
//                     saidBy    LIST<MAP>  {id, kind, name, unnamed, typeInWords, nobody, verb, hedge, apart}, outermost first
//                     passages  LIST<MAP>  {text, start, end, sha256, paragraph, quote, of, foundIn}; of, if the text was
//                                          taken out of a document: {sha256: of the text, document: digest of the
//                                          document, mediaType}, else null; foundIn, where the words
//                                          are from another copy for the text itself is not attached: {text, start, end,
//                                          paragraph, neighbours: true if its place is known by them, quote: the copy's
//                                          words if it has other signs}, else null
//                     disputed, retracted  BOOLEAN
//                   of an entity at an end of them: {id, kind, name, unnamed, typeInWords, names: LIST<STRING>}
//                   of a claim of a value that another one denies or affirms, so that it is disputed too: {}
//                   of a source of them: {id, title, published, url, archiveUrl, reliability, bylines}
//                     bylines   LIST<MAP>  {id, kind, name, unnamed, typeInWords, role: AUTHORED_BY, PUBLISHED_BY or REPUBLISHED_BY},
//                                          authors in their order
// Ordered by part, then id.
CYPHER 25
CALL () {
  UNWIND $claims AS ref
  MATCH (claim:Claim {ref: ref})
  CALL (claim) {
    OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
    WITH said, speaker ORDER BY said.order
    RETURN collect(speaker {.id, .kind, .name, .unnamed, .typeInWords, nobody: speaker:Nobody, verb: said.verb, hedge: said.hedge,
      apart: said.apart}) AS saidBy
  }
  CALL (claim) {
    MATCH (claim)-[cites:CITES]->(passage:Passage)
    WITH passage ORDER BY cites.order
    RETURN collect(passage {.text, .start, .end, .sha256, .paragraph, .quote, of: head(COLLECT {
      MATCH (passage)-[:IN]->(of:Text) WHERE of.document IS NOT NULL
      RETURN of {.sha256, .document, .mediaType} AS text ORDER BY of.id
    }), foundIn: head(COLLECT {
      MATCH (passage)-[found:FOUND_IN]->(copy:Text)
      MATCH (cited:Text {id: passage.text}) WHERE cited.content IS NULL
      RETURN found {text: copy.id, .start, .end, .paragraph, .neighbours, .quote} AS place
      ORDER BY found.quote IS NOT NULL, copy.id
    })}) AS passages
  }
  WITH claim, saidBy, passages,
    // parts/retracted.cypher
    AS retracted,
    // parts/disputed.cypher
    AS disputed
  RETURN collect({claim: claim, saidBy: saidBy, passages: passages, disputed: disputed,
    retracted: retracted}) AS found
}
CALL (found) {
  UNWIND found AS each
  WITH each, each.claim AS claim
  RETURN 'claim' AS part, claim.ref AS id, {claim: properties(claim), source: claim.sourceId, saidBy: each.saidBy,
    passages: each.passages, disputed: each.disputed, retracted: each.retracted} AS row
  UNION ALL
  UNWIND found AS each
  WITH each.claim AS claim
  UNWIND [claim.subjectId, claim.objectId] AS id
  WITH DISTINCT id WHERE NOT id CONTAINS '/'
  MATCH (end:Entity {id: id})
  RETURN 'end' AS part, id, end {.id, .kind, .name, .unnamed, .typeInWords, names: COLLECT {
    MATCH (named:Claim {subjectId: end.id, family: 'identity', polarity: 'affirmed'})
    WHERE named.relation = 'named' AND named.certainty = 'stated'
      AND named.recordedAt <= $knownOn AND (named.endedAt IS NULL OR named.endedAt > $knownOn)
      AND NOT named.dossier IN $incomplete.dossiers
    RETURN DISTINCT named.valueText AS name ORDER BY name
  }} AS row
  UNION ALL
  UNWIND found AS each
  WITH each.claim AS claim WHERE claim.valueText IS NOT NULL
  WITH claim.subjectId AS subject, claim.family AS family, claim.polarity AS polarity, collect(claim) AS alike
  CALL (subject, family, polarity) {
    MATCH (opposite:Claim {subjectId: subject, family: family})
    WHERE opposite.recordedAt <= $knownOn AND (opposite.endedAt IS NULL OR opposite.endedAt > $knownOn)
      AND NOT opposite.dossier IN $incomplete.dossiers
      AND opposite.polarity = CASE polarity WHEN 'denied' THEN 'affirmed' ELSE 'denied' END
    RETURN collect(DISTINCT [opposite.relation, opposite.valueText, opposite.startEarliest, opposite.endLatest])
      AS opposites
  }
  UNWIND alike AS claim
  WITH claim, opposites
  WHERE any(opposite IN opposites WHERE opposite[0] = claim.relation AND opposite[1] = claim.valueText
    AND opposite[2] <= claim.endLatest AND claim.startEarliest <= opposite[3])
  RETURN 'opposed' AS part, claim.ref AS id, {} AS row
  UNION ALL
  UNWIND found AS each
  WITH DISTINCT each.claim.sourceId AS id
  MATCH (source:Source {id: id})
  CALL (source) {
    OPTIONAL MATCH (source)-[by:AUTHORED_BY|PUBLISHED_BY|REPUBLISHED_BY]->(entity:Entity)
    WITH by, entity ORDER BY by.order
    RETURN collect(entity {.id, .kind, .name, .unnamed, .typeInWords, role: type(by)}) AS bylines
  }
  RETURN 'source' AS part, id,
    source {.id, .title, .published, .url, .archiveUrl, .reliability, bylines: bylines} AS row
}
RETURN part, id, row
ORDER BY part, id
