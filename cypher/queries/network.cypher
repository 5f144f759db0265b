// Whom does a hop join with one of these entities? One level of a network.
// A hop is a claim of the scope between two entities, either way round, of a family that is neither identity nor value.
// Claims that were taken back are found too. The hints hold where statistics are stale, as after a large
// load.
//
// $of                   LIST<STRING>  ids of the entities: the level before
// $kept                 LIST<STRING>  ids of the entities of all levels before
// $room                 INTEGER       of how many to tell
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
//
// number  INTEGER          how many there are that stand in no level before
// found   LIST<LIST<ANY>>  [entity, claims]: the first of them by id, with how many claims join it with the level before, at
//                          least one; most claims first, then by id
// Ordered by number.
CYPHER 25
CALL () {
  UNWIND $of AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.objectId CONTAINS '/' AND NOT claim.objectId IN $kept
    // parts/filter.cypher
  RETURN claim.objectId AS entity, claim
  UNION ALL
  UNWIND $of AS id
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, family, polarity, recordedAt)
  WHERE claim.objectId = id AND claim.family IS NOT NULL AND claim.polarity IN $only.polarities
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    AND NOT claim.family IN ['identity', 'value'] AND NOT claim.subjectId CONTAINS '/' AND NOT claim.subjectId IN $kept
    // parts/filter.cypher
  RETURN claim.subjectId AS entity, claim
}
WITH entity, count(claim) AS claims ORDER BY claims DESC, entity
WITH collect([entity, claims]) AS found
RETURN size(found) AS number, found[..$room] AS found
ORDER BY number
