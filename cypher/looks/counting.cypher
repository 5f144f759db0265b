// What of the claims of a look counts, and what do filters judge them by? The end of every look: see Look.java.
//
// $whole                BOOLEAN       whether all claims are given, so that what the filter leaves out can be counted
// $most                 INTEGER       how many at most
// $sourced              BOOLEAN       whether sources are given even if no filter judges them
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.hedged          BOOLEAN       whether plain claims do not count
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// claim   MAP      properties of a claim
// part    STRING   what the claim is in that look, if it tells several; else null
// source  MAP      {id, reliability} of its source, if it is given
// taken   BOOLEAN  whether a claim that retracts aims at it; whose retraction counts, retracted.cypher tells
// Ordered by reference.
WITH claim, part WHERE claim.endedAt IS NULL OR claim.endedAt > $knownOn
WITH claim, part,
     CASE WHEN $sourced OR $only.sources IS NOT NULL OR $only.reliabilities IS NOT NULL THEN head(COLLECT {
       MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
       RETURN source {.id, .reliability} AS source
     }) END AS from
WHERE $whole OR (NOT ($only.hedged AND claim.polarity = 'affirmed' AND claim.certainty = 'stated')
  // parts/filter.cypher
)
WITH claim, part, from LIMIT $most
RETURN claim {
    .ref, .id, .dossier, .subjectId, .relation, .objectId, .family, .tier, .polarity, .certainty, .voice, .symmetric,
    .single, .valueType, .valueText, .number, .min, .max,
    .startEarliest, .startLatest, .endEarliest, .endLatest, .qualified
  } AS claim, part, from AS source,
  EXISTS {
    MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
    WHERE other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
      AND other.relation = 'retracts'
  } AS taken
ORDER BY claim.ref
