// Which offices did the subjects of these claims hold, and when?
// Whether that was at the time of a claim, AtThatTime says.
// Plain claims that nobody took back. The hint holds where statistics are stale, as after a large
// load.
//
// $claims              LIST<STRING>  references of claims
// $knownOn             DATETIME      what the graph held at that instant; a far one for now
//
// claim    STRING   one of these
// office   STRING   reference of a claim that its subject held an office, at whatever time
// role, time  MAP   bounds of the office and of the claim: startEarliest, startLatest, endEarliest, endLatest, qualified
// Ordered by claim, office.
CYPHER 25
UNWIND $claims AS ref
MATCH (asked:Claim {ref: ref})
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
WHERE claim.subjectId = asked.subjectId AND claim.family = 'structure' AND claim.polarity = 'affirmed'
  AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
  AND claim.relation IN ['held office', 'leads', 'officer of'] AND claim.certainty = 'stated'
  // parts/sources.cypher
  AND NOT
  // parts/retracted.cypher
RETURN ref AS claim, claim.ref AS office,
       claim {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified} AS role,
       asked {.startEarliest, .startLatest, .endEarliest, .endLatest, .qualified, .aspect} AS time
ORDER BY claim, office
