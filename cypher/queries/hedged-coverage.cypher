// What did hedged.cypher leave out: the plain claims, and what each filter leaves out by itself?
// The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the entity
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.polarities      LIST<STRING>  polarities that count
// $only.certainties     LIST<STRING>  degrees that count
// $only.retracted       BOOLEAN       whether claims count that were taken back
// $only.from, $only.to  DATE          the days asked for; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
//
// claims       INTEGER       live claims with the entity at either end, plain ones too
// filter       STRING        what leaves them out: 'tier', 'polarity', 'certainty', 'time', 'family', 'relation', 'source',
//                            'reliability', or 'qualified': of those left out by time, the ones whose date is marked
//                            uncertain or approximate; plain ones are left out by certainty; null in one row, where nothing is counted
// value        STRING        which tier, polarity and so on; 'outside' for a time
// leftOut      INTEGER       null with the filter
// taken        LIST<STRING>  the same in each row: references of the claims at which a retraction aims; empty if those
//                            that were taken back count. Whose retraction counts, retracted.cypher tells
// Ordered by filter, value.
CYPHER 25
CALL () {
  CALL () {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
    WHERE claim.subjectId = $of AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    RETURN claim
    UNION
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
    WHERE claim.objectId = $of AND claim.family IS NOT NULL AND claim.polarity IN ['affirmed', 'denied']
      AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    RETURN claim
  }
  WITH
    CASE WHEN NOT claim.tier IN $only.tiers THEN claim.tier END AS tier,
    CASE WHEN NOT claim.polarity IN $only.polarities THEN claim.polarity END AS polarity,
    CASE
      WHEN claim.polarity = 'affirmed' AND claim.certainty = 'stated' THEN 'stated'
      WHEN NOT claim.certainty IN $only.certainties THEN claim.certainty
    END AS certainty,
    CASE WHEN claim.startEarliest > $only.to OR claim.endLatest < $only.from THEN 'outside' END AS time,
    CASE WHEN claim.qualified AND (claim.startEarliest > $only.to OR claim.endLatest < $only.from)
      THEN 'outside' END AS qualified,
    CASE WHEN NOT claim.family IN $only.families THEN claim.family END AS family,
    CASE WHEN NOT claim.relation IN $only.relations THEN claim.relation END AS relation,
    CASE WHEN $only.sources IS NOT NULL THEN head(COLLECT {
      MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE NOT source.id IN $only.sources RETURN source.id
    }) END AS source,
    CASE WHEN $only.reliabilities IS NOT NULL THEN head(COLLECT {
      MATCH (claim)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE NOT source.reliability IN $only.reliabilities RETURN source.reliability
    }) END AS reliability,
    CASE WHEN NOT $only.retracted AND EXISTS {
      MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
      WHERE other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
        AND other.relation = 'retracts'
    } THEN claim.ref END AS taken,
    count(*) AS number
  RETURN collect({tier: tier, polarity: polarity, certainty: certainty, time: time, qualified: qualified, family: family,
    relation: relation, source: source, reliability: reliability, taken: taken, number: number}) AS alike
}
WITH alike, reduce(sum = 0, each IN alike | sum + each.number) AS claims,
     [each IN alike WHERE each.taken IS NOT NULL | each.taken] AS taken
UNWIND CASE WHEN alike = [] THEN [null] ELSE alike END AS each
UNWIND [[null, ''], ['tier', each.tier], ['polarity', each.polarity], ['certainty', each.certainty], ['time', each.time],
  ['qualified', each.qualified], ['family', each.family], ['relation', each.relation], ['source', each.source],
  ['reliability', each.reliability]] AS reason
WITH claims, taken, each.number AS number, reason[0] AS filter, reason[1] AS value WHERE value IS NOT NULL
RETURN claims, filter, value, CASE WHEN filter IS NOT NULL THEN sum(number) END AS leftOut, taken
ORDER BY filter, value
