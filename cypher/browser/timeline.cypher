// What is said about somebody, or about two together? With the claims
// themselves to look at.
//
// $of            STRING        id of the entity
// $with          STRING        id of the other one; null for a question about one
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count
// $tiers         LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $from, $to     STRING        days between which it held or may have held; both null for any time
// $knownOn       STRING        what the graph held at that instant; a far one for now
// $retracted     BOOLEAN       whether claims count that were taken back
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
// $through       BOOLEAN       whether what is said of members counts too
//
// claim, end, tie: a claim, what it is about, and what ties them. Ordered by the claim's bounds in time.
CYPHER 25
CALL () {
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [] END AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION ALL
  UNWIND CASE WHEN $with IS NULL THEN [] ELSE [[$of, $with], [$with, $of]] END AS ends
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, objectId, relation, polarity)
  WHERE claim.subjectId = ends[0] AND claim.objectId = ends[1] AND claim.relation IS NOT NULL
    AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION ALL
  UNWIND CASE WHEN $through THEN [$of] ELSE [] END AS id
  MATCH (role:Claim)
  USING INDEX SEEK role:Claim(objectId, family, polarity, recordedAt)
  WHERE role.objectId = id AND role.family = 'structure' AND role.polarity = 'affirmed' AND role.relation = 'member of'
    AND role.recordedAt <= datetime($knownOn) AND (role.endedAt IS NULL OR role.endedAt > datetime($knownOn))
    AND role.certainty IN $certainties
    AND ($retracted OR NOT EXISTS {
      MATCH (role)-[back:RETRACTED_BY]->(:Claim)
      WHERE back.from <= datetime($knownOn) AND (back.until IS NULL OR back.until > datetime($knownOn))
    })
    AND ($sources IS NULL OR role.sourceId IN $sources)
    AND ($reliabilities IS NULL OR EXISTS {
      MATCH (source:Source {id: role.sourceId}) WHERE source.reliability IN $reliabilities
    })
  CALL (role) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
    WHERE claim.subjectId = role.subjectId AND claim.family IS NOT NULL AND claim.polarity IN $polarities
      AND claim.recordedAt IS NOT NULL
    RETURN claim
    UNION
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
    WHERE claim.objectId = role.subjectId AND claim.family IS NOT NULL AND claim.polarity IN $polarities
      AND claim.recordedAt IS NOT NULL
    RETURN claim
  }
  WITH role, claim
  WHERE claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND claim.subjectId <> $of AND coalesce(claim.objectId <> $of, true)
    // neither over before the first day of the claim that is known, nor begun after the last
    AND role.endLatest >= CASE
      WHEN claim.startEarliest > date('-999999999-01-01') THEN claim.startEarliest
      WHEN claim.startLatest > claim.endEarliest THEN claim.endEarliest
      ELSE claim.startLatest
    END
    AND role.startEarliest <= CASE
      WHEN claim.endLatest < date('+999999999-12-31') THEN claim.endLatest
      WHEN claim.startLatest > claim.endEarliest THEN claim.startLatest
      ELSE claim.endEarliest
    END
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.certainty IN $certainties
  AND (claim.tier IS NULL OR claim.tier IN $tiers)
  AND ($from IS NULL OR (claim.startEarliest <= date($to) AND claim.endLatest >= date($from)))
  AND ($families IS NULL OR claim.family IN $families)
  AND ($relations IS NULL OR claim.relation IN $relations)
  AND ($retracted OR NOT EXISTS {
    MATCH (claim)-[back:RETRACTED_BY]->(:Claim)
    WHERE back.from <= datetime($knownOn) AND (back.until IS NULL OR back.until > datetime($knownOn))
  })
  AND ($sources IS NULL OR claim.sourceId IN $sources)
  AND ($reliabilities IS NULL OR EXISTS {
    MATCH (source:Source {id: claim.sourceId}) WHERE source.reliability IN $reliabilities
  })
MATCH (claim)-[tie:SUBJECT|OBJECT]->(end)
RETURN claim, tie, end
ORDER BY claim.startEarliest, claim.startLatest, claim.endLatest, claim.ref
