// Whom do claims join with one or several entities? The same question as queries/network.cypher, with nodes and edges to
// look at. Claims that no edge stands for (denied, hypothetical, intended) are drawn themselves, and those that were taken
// back too.
//
// $of            LIST<STRING>  ids of the entities
// $depth         INTEGER       how many steps away, 1 to 3
// $limit         INTEGER       the most entities
// $tiers         LIST<STRING>  how strong support is that counts; what is no support has none, and is kept
// $polarities    LIST<STRING>  'affirmed', 'denied' or both
// $certainties   LIST<STRING>  degrees that count
// $from, $to     STRING        days between which it held or may have held; both null for any time
// $knownOn       STRING        what the graph held at that instant; a far one for now
// $retracted     BOOLEAN       whether claims count that were taken back
// $families      LIST<STRING>  families that count; null for all
// $relations     LIST<STRING>  relations that count; null for all
// $sources       LIST<STRING>  ids of sources that count; null for all
// $reliabilities LIST<STRING>  grades of sources that count; null for all
//
// subject, object: entities; edge: what is projected between them; claims: paths through claims without an edge.
// Ordered by the names of subject and object.
CYPHER 25
WITH $of AS kept, $of AS last
CALL (kept, last) {
  UNWIND CASE WHEN $depth >= 1 THEN last ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
  WHERE NOT entity.id IN kept AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND NOT claim.family IN ['identity', 'value']
    AND claim.certainty IN $certainties AND (claim.tier IS NULL OR claim.tier IN $tiers)
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
  WITH entity.id AS id, count(DISTINCT claim) AS claims ORDER BY claims DESC, id
  RETURN collect(id) AS found
}
WITH kept + found[0..CASE WHEN size(kept) < $limit THEN $limit - size(kept) ELSE 0 END] AS kept,
     CASE WHEN size(kept) + size(found) <= $limit THEN found ELSE [] END AS last
CALL (kept, last) {
  UNWIND CASE WHEN $depth >= 2 THEN last ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
  WHERE NOT entity.id IN kept AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND NOT claim.family IN ['identity', 'value']
    AND claim.certainty IN $certainties AND (claim.tier IS NULL OR claim.tier IN $tiers)
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
  WITH entity.id AS id, count(DISTINCT claim) AS claims ORDER BY claims DESC, id
  RETURN collect(id) AS found
}
WITH kept + found[0..CASE WHEN size(kept) < $limit THEN $limit - size(kept) ELSE 0 END] AS kept,
     CASE WHEN size(kept) + size(found) <= $limit THEN found ELSE [] END AS last
CALL (kept, last) {
  UNWIND CASE WHEN $depth >= 3 THEN last ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
  WHERE NOT entity.id IN kept AND claim.polarity IN $polarities
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND NOT claim.family IN ['identity', 'value']
    AND claim.certainty IN $certainties AND (claim.tier IS NULL OR claim.tier IN $tiers)
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
  WITH entity.id AS id, count(DISTINCT claim) AS claims ORDER BY claims DESC, id
  RETURN collect(id) AS found
}
WITH kept + found[0..CASE WHEN size(kept) < $limit THEN $limit - size(kept) ELSE 0 END] AS kept,
     CASE WHEN size(kept) + size(found) <= $limit THEN found ELSE [] END AS last
UNWIND kept AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE object.id IN kept AND claim.polarity IN $polarities
  AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  AND NOT claim.family IN ['identity', 'value']
  AND claim.certainty IN $certainties AND (claim.tier IS NULL OR claim.tier IN $tiers)
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
OPTIONAL MATCH (subject)-[edge]->(object)
WHERE edge.relation = claim.relation AND claim.polarity = 'affirmed' AND claim.endedAt IS NULL
  AND claim.certainty IN ['stated', 'alleged', 'suspected']
RETURN DISTINCT subject, object, edge,
  CASE WHEN edge IS NULL THEN COLLECT {
    MATCH path = (subject)<-[:SUBJECT]-(claim)-[:OBJECT]->(object) RETURN path
  } ELSE [] END AS claims
ORDER BY subject.name, object.name
