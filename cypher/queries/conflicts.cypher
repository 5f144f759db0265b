// Where do claims about somebody stand against each other?
// Claims that affirm and deny one thing, of a symmetric relation either way round, at times that can overlap; live
// claims that contradict, doubt, correct or retract others; and values of which one can be true, each by itself: which
// exclude each other is told in Java. What a filter left out is counted by conflicts-coverage.cypher. The hints hold
// where statistics are stale, as after a large load.
//
// $of                   STRING        id of the entity
// $all                  LIST<STRING>  all families
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $by                   LIST<STRING>  references of the claims that stand against one about the entity, as
//                         spoken-of.cypher finds them
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// kind      STRING        'polarity', 'contradicts', 'doubts', 'corrects', 'retracts' or 'value'
// left, right  LIST<STRING>  references of claims: of 'polarity' those that affirm and those that deny; of the next
//                         four the one that stands against the other, and the other, where they are live
// by        STRING        reference of the claim that says so, of these four; else null
// value     MAP           of 'value', where left is one claim, what of it can exclude others: {subjectId, relation,
//                         valueType, valueText, number, min, max, startEarliest, endLatest}; else null
// Ordered by kind, by, left.
CYPHER 25
CALL () {
  CALL () {
    UNWIND $all AS family
    MATCH (denied:Claim)
    USING INDEX SEEK denied:Claim(subjectId, family, polarity, recordedAt)
    WHERE denied.subjectId = $of AND denied.family = family AND denied.polarity = 'denied'
      AND denied.recordedAt <= $knownOn AND (denied.endedAt IS NULL OR denied.endedAt > $knownOn)
    RETURN denied
    UNION
    UNWIND $all AS family
    MATCH (denied:Claim)
    USING INDEX SEEK denied:Claim(objectId, family, polarity, recordedAt)
    WHERE denied.objectId = $of AND denied.family = family AND denied.polarity = 'denied'
      AND denied.recordedAt <= $knownOn AND (denied.endedAt IS NULL OR denied.endedAt > $knownOn)
    RETURN denied
  }
  WITH denied
  WHERE denied.objectId IS NOT NULL AND denied.polarity IN $only.polarities AND denied.certainty IN $only.certainties
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
  RETURN 'polarity' AS kind, left, right, null AS by, null AS value
  UNION ALL
  MATCH (said:Claim)
  USING INDEX SEEK said:Claim(subjectId, family, polarity, recordedAt)
  WHERE said.subjectId = $of AND said.family IS NOT NULL AND said.polarity IN ['affirmed', 'denied']
    AND said.recordedAt <= $knownOn AND (said.endedAt IS NULL OR said.endedAt > $knownOn)
    AND said.valueText IS NOT NULL AND said.polarity IN $only.polarities AND said.certainty IN $only.certainties
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
  WITH said.relation AS relation, said.valueText AS text,
       said.polarity AS polarity, [said.ref, said.startEarliest, said.endLatest] AS held
  WITH relation, text, collect(CASE polarity WHEN 'affirmed' THEN held END) AS affirmed,
       collect(CASE polarity WHEN 'denied' THEN held END) AS denied
  WITH [one IN affirmed WHERE any(other IN denied WHERE one[1] <= other[2] AND other[1] <= one[2]) | one[0]] AS left,
       [one IN denied WHERE any(other IN affirmed WHERE one[1] <= other[2] AND other[1] <= one[2]) | one[0]] AS right
  WHERE left <> []
  RETURN 'polarity' AS kind, left, right, null AS by, null AS value
  UNION ALL
  UNWIND $by AS given
  MATCH (by:Claim {ref: given})
  WHERE by.recordedAt <= $knownOn AND (by.endedAt IS NULL OR by.endedAt > $knownOn)
    AND by.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'] AND by.polarity = 'affirmed'
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
    by.ref AS by, null AS value
  UNION ALL
  MATCH (single:Claim)
  USING INDEX SEEK single:Claim(subjectId, family, polarity, recordedAt)
  WHERE single.subjectId = $of AND single.family = 'value' AND single.polarity = 'affirmed'
    AND single.recordedAt <= $knownOn AND (single.endedAt IS NULL OR single.endedAt > $knownOn)
    AND single.single AND single.polarity IN $only.polarities AND single.certainty IN $only.certainties
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
           AS value
}
RETURN kind, left, right, by, value
ORDER BY kind, by, left
