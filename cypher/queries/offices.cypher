// Which offices did the subjects of these claims hold, and when?
// Whether that was at the time of a claim, AtThatTime says.
// Plain claims that nobody took back. The hint holds where statistics are stale, as after a large
// load.
//
// $claims   LIST<STRING>  references of claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
//
// subject  STRING     id of a subject of some of these claims that held an office, at whatever time
// asked    LIST<MAP>  those claims: ref, and bounds of their time: startEarliest, startLatest, endEarliest, endLatest,
//                     qualified, aspect
// offices  LIST<MAP>  the claims that say so: ref, and bounds of the office
// Ordered by subject.
CYPHER 25
UNWIND $claims AS ref
MATCH (asked:Claim {ref: ref})
WITH asked.subjectId AS subject, collect(asked {.ref, .startEarliest, .startLatest, .endEarliest, .endLatest, .qualified,
  .aspect}) AS asked
CALL (subject) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = subject AND claim.family = 'structure' AND claim.polarity = 'affirmed'
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND claim.relation IN ['held office', 'leads', 'officer of'] AND claim.certainty = 'stated'
    // parts/sources.cypher
    AND NOT
    // parts/retracted.cypher
  RETURN collect(claim {.ref, .startEarliest, .startLatest, .endEarliest, .endLatest, .qualified}) AS offices
}
WITH subject, asked, offices WHERE size(offices) > 0
RETURN subject, asked, offices
ORDER BY subject
