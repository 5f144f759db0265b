// What of the claims of a look counts, and what do filters judge them by? The end of every look: see Look.java.
//
// $whole                BOOLEAN       whether all claims are given, so that what the filter leaves out can be counted
// $skip, $most          INTEGER       how many to leave out, and how many at most of the rest
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.hedged          BOOLEAN       whether plain claims do not count
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// place        INTEGER  in the order in which the look found them: that of an index
// claim        MAP      properties of a claim
// part         STRING   what the claim is in that look, if it tells several; else null
// reliability  STRING  grade of its source, if a filter judges it; else null
// retracted    BOOLEAN  whether it was taken back
// Ordered by place.
WITH claim, part WHERE claim.endedAt IS NULL OR claim.endedAt > $knownOn
WITH claim, part,
     CASE WHEN $only.reliabilities IS NOT NULL THEN head(COLLECT {
       MATCH (source:Source {id: claim.sourceId}) RETURN source.reliability AS reliability
     }) END AS reliability
WHERE $whole OR (NOT ($only.hedged AND claim.polarity = 'affirmed' AND claim.certainty = 'stated')
  // parts/filter.cypher
)
WITH claim, part, reliability SKIP $skip LIMIT $most
WITH claim {
    .ref, .id, .dossier, .sourceId, .subjectId, .relation, .objectId, .family, .tier, .polarity, .certainty, .voice,
    .symmetric, .single, .valueType, .valueText, .number, .min, .max,
    .startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .saidEarliest, .saidLatest
  } AS claim, part, reliability,
  // parts/retracted.cypher
  AS retracted
WITH collect([claim, part, reliability, retracted]) AS found
UNWIND range(0, size(found) - 1) AS place
RETURN place, found[place][0] AS claim, found[place][1] AS part, found[place][2] AS reliability,
       found[place][3] AS retracted
ORDER BY place
