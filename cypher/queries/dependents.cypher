// What rests on a source, or on what somebody says and passes on, and what else says the same?
// Live claims of the source, or of the speaker as speaker.cypher finds them, by what they say; and the other live
// claims of the same. What a filter left out is counted by dependents-coverage.cypher. The hints hold where statistics
// are stale, as after a large load.
//
// $of                   STRING        id of the source or the entity
// $ofSource             BOOLEAN       whether it is that of a source
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $only.retracted       BOOLEAN       whether claims count that were taken back
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// subject, relation, object, text, polarity  STRING; object an id, text that of a value: one of them null
// claims    LIST<STRING>  references of the claims that rest on it; at least one
// left      LIST<MAP>     {claim: reference, source: id, aimed: BOOLEAN} of the others; aimed, whether a claim that
//                         retracts aims at it, if that matters; whose retraction counts, retracted.cypher tells
// Ordered by subject, relation, object, text, polarity.
CYPHER 25
CALL () {
  UNWIND CASE WHEN $ofSource THEN [$of] ELSE [] END AS id
  MATCH (:Source {id: id})<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[said:SAID_BY]-(found:Claim)
  WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND NOT EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN found
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.voice = 'own'
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[said:SAID_BY]-(found:Claim)
  WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN found
  UNION
  UNWIND CASE WHEN $ofSource THEN [] ELSE [$of] END AS id
  MATCH (:Entity {id: id})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.voice <> 'own' AND NOT EXISTS { (found)-[:SAID_BY {order: 0, apart: true}]->(:Entity) }
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
}
WITH found
WHERE found.polarity IN $only.polarities AND found.certainty IN $only.certainties
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
WITH found.subjectId AS subject, found.relation AS relation, found.objectId AS object, found.valueText AS text,
     found.polarity AS polarity, found.family AS family, collect(found) AS going
CALL (subject, relation, object, text, polarity, family, going) {
  CALL (subject, relation, object, text, polarity, family) {
    MATCH (other:Claim)
    USING INDEX SEEK other:Claim(subjectId, objectId, relation, polarity)
    WHERE other.subjectId = subject AND other.objectId = object AND other.relation = relation
      AND other.polarity = polarity
    RETURN other
    UNION
    WITH subject, relation, text, polarity, family WHERE text IS NOT NULL
    MATCH (other:Claim)
    USING INDEX SEEK other:Claim(subjectId, family, polarity, recordedAt)
    WHERE other.subjectId = subject AND other.family = family AND other.polarity = polarity
      AND other.recordedAt <= $knownOn AND other.relation = relation AND other.valueText = text
    RETURN other
  }
  WITH other, going
  WHERE NOT other IN going AND other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
    AND other.polarity IN $only.polarities AND other.certainty IN $only.certainties
    AND (other.tier IS NULL OR other.tier IN $only.tiers)
    AND ($only.from IS NULL OR (other.startEarliest <= $only.to AND other.endLatest >= $only.from))
    AND ($only.families IS NULL OR other.family IN $only.families)
    AND ($only.relations IS NULL OR other.relation IN $only.relations)
    AND NOT other.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (other)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  MATCH (other)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(from:Source)
  WITH other, from ORDER BY other.id
  RETURN collect({claim: other.ref, source: from.id, aimed: NOT $only.retracted AND EXISTS {
    MATCH (taking:Claim {objectId: other.id, family: 'statement', polarity: 'affirmed'})
    WHERE taking.recordedAt <= $knownOn AND (taking.endedAt IS NULL OR taking.endedAt > $knownOn)
      AND taking.relation = 'retracts'
  }}) AS left
}
RETURN subject, relation, object, text, polarity, [each IN going | each.ref] AS claims, left
ORDER BY subject, relation, object, text, polarity
