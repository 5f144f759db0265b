// What is said about somebody, or about two together, and when was it?
// Live claims with the one entity at either end, or with both as ends. What a filter left out is counted by
// timeline-coverage.cypher. The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the entity
// $with                 STRING        id of the other one; null for a question about one
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
// claim     STRING   reference of the claim: its id and revision
// dated     BOOLEAN  whether at least one of its four bounds is a day; the least and the greatest day stand for none
// Ordered by dated ones first, the first bound that is a day (start earliest, start latest, end earliest, end latest),
// end latest, id of the claim.
CYPHER 25
CALL () {
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
  WHERE found.subjectId = id AND found.family IS NOT NULL AND found.polarity IN $only.polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
  WHERE found.objectId = id AND found.family IS NOT NULL AND found.polarity IN $only.polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [] ELSE [[$of, $with], [$with, $of]] END AS ends
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, objectId, relation, polarity)
  WHERE found.subjectId = ends[0] AND found.objectId = ends[1] AND found.relation IS NOT NULL
    AND found.polarity IN $only.polarities
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
}
WITH found
WHERE found.certainty IN $only.certainties
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
WITH found, head([
  day IN [found.startEarliest, found.startLatest, found.endEarliest, found.endLatest]
  WHERE date('-999999999-01-01') < day < date('+999999999-12-31')
]) AS first
RETURN found.ref AS claim, first IS NOT NULL AS dated
ORDER BY dated DESC, first, CASE WHEN dated THEN found.endLatest END, found.id
