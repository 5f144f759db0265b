// Where do claims stand against each other? As conflicts.cypher, over the whole graph: this looks at every claim.
//
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
// kind      STRING        'polarity', 'contradicts', 'doubts', 'corrects', 'retracts', 'value' or 'looked'
// left, right  LIST<STRING>  references of claims: of 'polarity' those that affirm and those that deny; of the next
//                         four the one that stands against the other, and the other, where they are live
// by        STRING        reference of the claim that says so, of these four; else null
// value     MAP           of 'value', where left is one claim, what of it can exclude others: {subjectId, relation,
//                         valueType, valueText, number, min, max, startEarliest, endLatest}; else null
// looked    INTEGER       of 'looked', which comes once: how many live claims were looked at; else null
// Ordered by kind, by, left.
CYPHER 25
CALL () {
  MATCH (denied:Claim)
  USING INDEX denied:Claim(objectId, family, polarity, recordedAt)
  WHERE denied.objectId IS NOT NULL AND denied.family IS NOT NULL AND denied.polarity = 'denied'
    AND denied.recordedAt <= $knownOn AND (denied.endedAt IS NULL OR denied.endedAt > $knownOn)
    AND denied.polarity IN $only.polarities AND denied.certainty IN $only.certainties
    AND (denied.tier IS NULL OR denied.tier IN $only.tiers)
    AND ($only.from IS NULL OR (denied.startEarliest <= $only.to AND denied.endLatest >= $only.from))
    AND ($only.families IS NULL OR denied.family IN $only.families)
    AND ($only.relations IS NULL OR denied.relation IN $only.relations)
    AND NOT denied.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (denied)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  CALL (denied) {
    UNWIND CASE WHEN denied.symmetric
      THEN [[denied.subjectId, denied.objectId], [denied.objectId, denied.subjectId]]
      ELSE [[denied.subjectId, denied.objectId]] END AS ends
    MATCH (affirmed:Claim)
    USING INDEX SEEK affirmed:Claim(subjectId, objectId, relation, polarity)
    WHERE affirmed.subjectId = ends[0] AND affirmed.objectId = ends[1]
      AND affirmed.relation = denied.relation AND affirmed.polarity = 'affirmed'
      AND affirmed.recordedAt <= $knownOn AND (affirmed.endedAt IS NULL OR affirmed.endedAt > $knownOn)
      AND (ends[0] = denied.subjectId OR affirmed.symmetric)
      AND affirmed.startEarliest <= denied.endLatest AND denied.startEarliest <= affirmed.endLatest
    RETURN DISTINCT affirmed
  }
  WITH denied, affirmed
  WHERE affirmed.polarity IN $only.polarities AND affirmed.certainty IN $only.certainties
    AND (affirmed.tier IS NULL OR affirmed.tier IN $only.tiers)
    AND ($only.from IS NULL OR (affirmed.startEarliest <= $only.to AND affirmed.endLatest >= $only.from))
    AND ($only.families IS NULL OR affirmed.family IN $only.families)
    AND ($only.relations IS NULL OR affirmed.relation IN $only.relations)
    AND NOT affirmed.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (affirmed)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  WITH denied.relation AS relation, CASE WHEN denied.symmetric AND denied.objectId < denied.subjectId
         THEN [denied.objectId, denied.subjectId] ELSE [denied.subjectId, denied.objectId] END AS ends,
       collect(DISTINCT affirmed.ref) AS left, collect(DISTINCT denied.ref) AS right
  RETURN 'polarity' AS kind, left, right, null AS by, null AS value, null AS looked
  UNION ALL
  MATCH (said:Claim)
  WHERE said.valueText IS NOT NULL
    AND said.recordedAt <= $knownOn AND (said.endedAt IS NULL OR said.endedAt > $knownOn)
    AND said.polarity IN $only.polarities AND said.certainty IN $only.certainties
    AND (said.tier IS NULL OR said.tier IN $only.tiers)
    AND ($only.from IS NULL OR (said.startEarliest <= $only.to AND said.endLatest >= $only.from))
    AND ($only.families IS NULL OR said.family IN $only.families)
    AND ($only.relations IS NULL OR said.relation IN $only.relations)
    AND NOT said.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (said)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  WITH said.subjectId AS subject, said.relation AS relation, said.valueText AS text,
       said.polarity AS polarity, [said.ref, said.startEarliest, said.endLatest] AS held
  WITH subject, relation, text, collect(CASE polarity WHEN 'affirmed' THEN held END) AS affirmed,
       collect(CASE polarity WHEN 'denied' THEN held END) AS denied
  WITH [one IN affirmed WHERE any(other IN denied WHERE one[1] <= other[2] AND other[1] <= one[2]) | one[0]] AS left,
       [one IN denied WHERE any(other IN affirmed WHERE one[1] <= other[2] AND other[1] <= one[2]) | one[0]] AS right
  WHERE left <> []
  RETURN 'polarity' AS kind, left, right, null AS by, null AS value, null AS looked
  UNION ALL
  MATCH (by:Claim)
  USING INDEX by:Claim(objectId, family, polarity, recordedAt)
  WHERE by.objectId CONTAINS '/' AND by.family = 'statement' AND by.polarity = 'affirmed'
    AND by.recordedAt <= $knownOn AND (by.endedAt IS NULL OR by.endedAt > $knownOn)
  WITH by
  WHERE by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'] AND by.polarity = 'affirmed'
    AND by.polarity IN $only.polarities AND by.certainty IN $only.certainties
    AND (by.tier IS NULL OR by.tier IN $only.tiers)
    AND ($only.from IS NULL OR (by.startEarliest <= $only.to AND by.endLatest >= $only.from))
    AND ($only.families IS NULL OR by.family IN $only.families)
    AND ($only.relations IS NULL OR by.relation IN $only.relations)
    AND NOT by.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (by)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN by.relation AS kind,
    COLLECT {
      MATCH (spoken:Claim {id: by.subjectId})
      WHERE spoken.recordedAt <= $knownOn AND (spoken.endedAt IS NULL OR spoken.endedAt > $knownOn)
      RETURN spoken.ref AS ref ORDER BY ref
    } AS left,
    COLLECT {
      MATCH (spoken:Claim {id: by.objectId})
      WHERE spoken.recordedAt <= $knownOn AND (spoken.endedAt IS NULL OR spoken.endedAt > $knownOn)
      RETURN spoken.ref AS ref ORDER BY ref
    } AS right,
    by.ref AS by, null AS value, null AS looked
  UNION ALL
  MATCH (single:Claim)
  USING INDEX single:Claim(subjectId, family, polarity, recordedAt)
  WHERE single.subjectId IS NOT NULL AND single.family = 'value' AND single.polarity = 'affirmed' AND single.single
    AND single.recordedAt <= $knownOn AND (single.endedAt IS NULL OR single.endedAt > $knownOn)
    AND single.polarity IN $only.polarities AND single.certainty IN $only.certainties
    AND (single.tier IS NULL OR single.tier IN $only.tiers)
    AND ($only.from IS NULL OR (single.startEarliest <= $only.to AND single.endLatest >= $only.from))
    AND ($only.families IS NULL OR single.family IN $only.families)
    AND ($only.relations IS NULL OR single.relation IN $only.relations)
    AND NOT single.ref IN $without
    AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
      MATCH (single)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
      WHERE ($only.sources IS NULL OR source.id IN $only.sources)
        AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
    })
  RETURN 'value' AS kind, [single.ref] AS left, [] AS right, null AS by,
         single {.subjectId, .relation, .valueType, .valueText, .number, .min, .max, .startEarliest, .endLatest}
           AS value, null AS looked
  UNION ALL
  MATCH (live:Claim)
  WHERE live.recordedAt <= $knownOn AND (live.endedAt IS NULL OR live.endedAt > $knownOn)
  WITH count(live) AS looked
  RETURN 'looked' AS kind, [] AS left, [] AS right, null AS by, null AS value, looked
}
RETURN kind, left, right, by, value, looked
ORDER BY kind, by, left
