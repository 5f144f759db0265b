// Who accuses whom of what? The same question as queries/accusations.cypher, with the claims themselves to look at.
//
// $of            STRING        id of the entity
// $accusing      LIST<STRING>  relations of family statement by which a subject accuses
// $suffering     LIST<STRING>  relations of family harm whose subject is harmed: they accuse nobody
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
//
// claim, tie, end: a claim, what ties it to its ends, and these. said: whom it leads back to. Ordered by the claim's
// reference.
CYPHER 25
CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = $of AND claim.family IN ['harm', 'statement'] AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND NOT EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN claim
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.family = 'harm' AND claim.voice = 'own'
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
}
WITH claim
WHERE ((claim.family = 'harm' AND NOT claim.relation IN $suffering)
    OR (claim.family = 'statement' AND claim.relation IN $accusing))
  AND claim.polarity IN $polarities AND claim.certainty IN $certainties
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
RETURN claim, tie, end, COLLECT { MATCH said = (claim)-[:SAID_BY]->(:Entity) RETURN said } AS said
ORDER BY claim.ref
