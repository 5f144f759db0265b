// What is said about somebody, or about two together, and when was it?
// Live claims with the one entity at either end, or with both as ends. What a filter left out is counted by
// timeline-coverage.cypher. The hints hold where statistics are stale, as after a large load.
//
// $of            STRING        id of the entity
// $with          STRING        id of the other one; null for a question about one
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count
// $tiers         LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $from, $to     DATE          days between which it held or may have held; both null for any time
// $knownOn       DATETIME      what the graph held at that instant; a far one for now
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
// $without       LIST<STRING>  references of claims that do not count, for they were taken back
//
// claim     STRING   reference of the claim: its id and revision
// dated     BOOLEAN  whether at least one of its four bounds is a day; the least and the greatest day stand for none
// Ordered by dated ones first, the first bound that is a day (start earliest, start latest, end earliest, end latest),
// end latest, id of the claim.
CYPHER 25
CALL () {
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
  WHERE found.subjectId = id AND found.family IS NOT NULL AND found.polarity IN $polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
  WHERE found.objectId = id AND found.family IS NOT NULL AND found.polarity IN $polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [] ELSE [[$of, $with], [$with, $of]] END AS ends
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, objectId, relation, polarity)
  WHERE found.subjectId = ends[0] AND found.objectId = ends[1] AND found.relation IS NOT NULL
    AND found.polarity IN $polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
}
WITH found
WHERE found.certainty IN $certainties
  AND (found.tier IS NULL OR found.tier IN $tiers)
  AND ($from IS NULL OR (found.startEarliest <= $to AND found.endLatest >= $from))
  AND ($families IS NULL OR found.family IN $families)
  AND ($relations IS NULL OR found.relation IN $relations)
  AND NOT found.ref IN $without
  AND (($sources IS NULL AND $reliabilities IS NULL) OR EXISTS {
    MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($sources IS NULL OR source.id IN $sources)
      AND ($reliabilities IS NULL OR source.reliability IN $reliabilities)
  })
WITH found, head([
  day IN [found.startEarliest, found.startLatest, found.endEarliest, found.endLatest]
  WHERE date('-999999999-01-01') < day < date('+999999999-12-31')
]) AS first
RETURN found.ref AS claim, first IS NOT NULL AS dated
ORDER BY dated DESC, first, CASE WHEN dated THEN found.endLatest END, found.id
