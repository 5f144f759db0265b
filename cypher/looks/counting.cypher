// What of the claims of a look counts, and what do filters judge them by? The end of every look: see Look.java.
//
// $whole                BOOLEAN       whether all claims are given, so that what the filter leaves out can be counted
// $skip, $most          INTEGER       how many to leave out, and how many at most of the rest
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.hedged          BOOLEAN       whether plain claims do not count
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// place        INTEGER    in the order in which the look found them: that of an index
// claim        LIST<ANY>  what FoundClaim.java reads of a claim, in the order below; last the grade of its source, if a
//                         filter judges it, whether it was taken back, and what it is in a look that tells several
// Ordered by place.
WITH claim, part WHERE (claim.endedAt IS NULL OR claim.endedAt > $knownOn) AND NOT claim.dossier IN $incomplete.dossiers
WITH claim, part,
     CASE WHEN $only.reliabilities IS NOT NULL THEN head(COLLECT {
       MATCH (source:Source {id: claim.sourceId}) RETURN source.reliability AS reliability
     }) END AS reliability
WHERE $whole OR (NOT ($only.hedged AND claim.polarity = 'affirmed' AND claim.certainty = 'stated')
  // parts/filter.cypher
)
WITH claim, part, reliability SKIP $skip LIMIT $most
WITH [claim.ref, claim.id, claim.dossier, claim.subjectId, claim.relation, claim.objectId, claim.family, claim.tier,
  claim.polarity, claim.certainty, claim.voice, claim.valueText,
  CASE WHEN claim.single THEN [claim.valueType, claim.valueText, claim.number, claim.min, claim.max] END,
  claim.symmetric, claim.startEarliest, claim.startLatest, claim.endEarliest, claim.endLatest, claim.qualified,
  claim.saidEarliest, claim.saidLatest, claim.sourceId, reliability,
  // parts/retracted.cypher
  , part] AS claim
WITH collect(claim) AS found
UNWIND range(0, size(found) - 1) AS place
RETURN place, found[place] AS claim
ORDER BY place
