// How are two entities linked? The paths that queries/links.cypher and its cost function found, with nodes and edges to
// look at. Claims that no edge stands for (denied, hypothetical, intended) are drawn themselves.
//
// $ends          LIST<STRING>  ids of the two
// $paths         LIST<LIST<STRING>>  ids of the entities of each path, from end to end
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
// one, other: neighbours on a path; edge: what is projected between them; claims: paths through claims without an edge.
// Ordered by the ids of the two.
CYPHER 25
CALL () {
  UNWIND $paths AS ids
  UNWIND range(1, size(ids) - 1) AS hop
  RETURN DISTINCT ids[hop - 1] AS oneId, ids[hop] AS otherId
  UNION
  UNWIND $ends AS id
  RETURN id AS oneId, id AS otherId
}
MATCH (one:Entity {id: oneId})
MATCH (other:Entity {id: otherId})
OPTIONAL MATCH (one)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other)
WHERE oneId <> otherId AND claim.polarity IN $polarities
  AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  AND NOT claim.family IN ['identity', 'value'] AND claim.certainty IN $certainties
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
OPTIONAL MATCH (one)-[edge]-(other)
WHERE edge.relation = claim.relation AND startNode(edge).id = claim.subjectId AND claim.polarity = 'affirmed'
  AND claim.endedAt IS NULL AND claim.certainty IN ['stated', 'alleged', 'suspected']
RETURN DISTINCT one, other, edge,
  CASE WHEN edge IS NULL AND claim IS NOT NULL THEN COLLECT {
    MATCH path = (one)<-[:SUBJECT|OBJECT]-(claim)-[:SUBJECT|OBJECT]->(other) RETURN path
  } ELSE [] END AS claims
ORDER BY one.id, other.id
