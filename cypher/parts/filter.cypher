// The filter of all questions: which claims count. Stands in a query where this file's name does: see CypherFile.java.
//
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $only.retracted       BOOLEAN       whether claims count that were taken back
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
AND claim.polarity IN $only.polarities AND claim.certainty IN $only.certainties
AND (claim.tier IS NULL OR claim.tier IN $only.tiers)
AND ($only.from IS NULL OR (claim.startEarliest <= $only.to AND claim.endLatest >= $only.from))
AND ($only.families IS NULL OR claim.family IN $only.families)
AND ($only.relations IS NULL OR claim.relation IN $only.relations)
// parts/sources.cypher
AND ($only.retracted OR NOT
  // parts/retracted.cypher
)
