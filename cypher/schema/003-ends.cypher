// How claims end: what was purged leaves one tombstone; an end that was recorded before it said how gets it from its
// reason.
CREATE CONSTRAINT purged_id IF NOT EXISTS FOR (purged:Purged) REQUIRE (purged.what, purged.id) IS UNIQUE;
CREATE INDEX source_dossier IF NOT EXISTS FOR (source:Source) ON (source.dossier);
MATCH (claim:Claim) WHERE claim.endedAt IS NOT NULL AND claim.endedHow IS NULL
SET claim.endedHow = CASE WHEN claim.endReason = 'superseded' THEN 'superseded' ELSE 'dropped' END;
