// Which offices did the subjects of these claims hold, and when?
// Whether that was at the time of a claim, AtThatTime says.
// Plain claims only, but those that were taken back too. The hint holds where statistics are stale, as after a large
// load.
//
// $claims              LIST<STRING>  references of claims
// $knownOn             DATETIME      what the graph held at that instant; a far one for now
// $only.sources        LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities  LIST<STRING>  grades of sources that count; null for all
//
// claim    STRING   one of these
// office   STRING   reference of a claim that its subject held an office, at whatever time
// role, time  MAP   bounds of the office and of the claim: startEarliest, startLatest, endEarliest, endLatest, qualified
// Ordered by claim, office.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})
MATCH (office:Claim)
USING INDEX SEEK office:Claim(subjectId, family, polarity, recordedAt)
WHERE office.subjectId = claim.subjectId AND office.family = 'structure' AND office.polarity = 'affirmed'
  AND office.recordedAt <= $knownOn AND (office.endedAt IS NULL OR office.endedAt > $knownOn)
  AND office.relation IN ['held office', 'leads', 'officer of'] AND office.certainty = 'stated'
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (office)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
  })
RETURN ref AS claim, office.ref AS office,
       office {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       claim {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY claim, office
