// What rests on a source, or on what somebody says and passes on? With
// the claims themselves to look at.
//
// $of            STRING        id of the source or the entity
// $ofSource      BOOLEAN       whether it is that of a source
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
// claim, end, tie: a claim, what it is about, and what ties them. Ordered by the claim's reference.
CYPHER 25
CALL () {
  UNWIND CASE WHEN $ofSource THEN [$of] ELSE [] END AS id
  MATCH (:Source {id: id})<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[said:SAID_BY]-(claim:Claim)
  WHERE claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND NOT EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN claim
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.voice = 'own'
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[said:SAID_BY]-(claim:Claim)
  WHERE claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
    AND EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN claim
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.voice <> 'own' AND NOT EXISTS { (claim)-[:SAID_BY {order: 0, apart: true}]->(:Entity) }
    AND claim.recordedAt <= datetime($knownOn) AND (claim.endedAt IS NULL OR claim.endedAt > datetime($knownOn))
  RETURN claim
}
WITH claim
WHERE claim.polarity IN $polarities AND claim.certainty IN $certainties
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
ORDER BY claim.ref
