// The entities at the ends of a live claim are of kinds that its relation takes there, and its voice is that of whoever
// says it last. A relation whose kinds are not known takes all.
//
// $refs   LIST<STRING>  claims to look at
// $takes  MAP           by name of a relation, or by dossier/name of one that a dossier adds: {SUBJECT, OBJECT: LIST<STRING>}
//
// broken  STRING  what is wrong
// Ordered by broken.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref}) WHERE claim.endedAt IS NULL
CALL (claim) {
  MATCH (claim)-[end:SUBJECT|OBJECT]->(entity:Entity)
  WITH type(end) AS part, entity,
       coalesce($takes[claim.dossier + '/' + claim.relation], $takes[claim.relation]) AS takes
  WHERE NOT entity.kind IN takes[part]
  RETURN 'its ' + toLower(part) + ' ' + entity.id + ' is of kind ' + entity.kind + ', which "' + claim.relation
         + '" does not take there' AS wrong
  UNION ALL
  MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
  WHERE NOT EXISTS { MATCH (claim)-[later:SAID_BY]->() WHERE later.order > said.order }
  WITH CASE WHEN speaker.id = claim.subjectId THEN 'self'
            WHEN speaker:Nobody OR speaker.unnamed THEN 'unnamed'
            ELSE 'attributed' END AS voice
  WHERE voice <> claim.voice
  RETURN 'its voice is "' + claim.voice + '", but that of its last speaker is "' + voice + '"' AS wrong
}
RETURN claim.ref + ': ' + wrong AS broken
ORDER BY broken
