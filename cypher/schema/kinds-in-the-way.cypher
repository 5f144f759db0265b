// Which live claims of other dossiers do not allow that these entities become of another kind, or get or lose a name?
// The relation may not take the kind there; the voice of a claim that an entity says last rests on whether it has a name.
//
// $dossier  STRING     id of the one that changes them
// $rows     LIST<MAP>  {id, kind, unnamed}: what they are to become
// $takes    MAP        by name of a relation, or by dossier/name of one that a dossier adds: {SUBJECT, OBJECT: LIST<STRING>}
// $most     INTEGER    how many claims are named of an entity
//
// id        STRING     of the entity
// kind      STRING     what it is
// unnamed   BOOLEAN
// claims    LIST<MAP>  {id, relation, part: SUBJECT, OBJECT or SAID_BY, known: whether the relation's kinds are}, by id
// number    INTEGER    of all such claims
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id}) WHERE entity.kind <> row.kind OR entity.unnamed <> row.unnamed
CALL (entity, row) {
  MATCH (entity)<-[end:SUBJECT|OBJECT]-(claim:Claim)
  WHERE entity.kind <> row.kind AND claim.endedAt IS NULL AND claim.dossier <> $dossier
  WITH claim, type(end) AS part,
       coalesce($takes[claim.dossier + '/' + claim.relation], $takes[claim.relation]) AS takes
  WHERE takes IS NULL OR NOT row.kind IN takes[part]
  RETURN claim, part, takes IS NOT NULL AS known
  UNION ALL
  MATCH (entity)<-[said:SAID_BY]-(claim:Claim)
  WHERE entity.unnamed <> row.unnamed AND claim.endedAt IS NULL AND claim.dossier <> $dossier
    AND claim.subjectId <> entity.id
    AND NOT EXISTS { MATCH (claim)-[later:SAID_BY]->() WHERE later.order > said.order }
  RETURN claim, 'SAID_BY' AS part, true AS known
}
WITH entity, claim, part, known ORDER BY claim.id, part
WITH entity, collect({id: claim.id, relation: claim.relation, part: part, known: known}) AS claims
RETURN entity.id AS id, entity.kind AS kind, entity.unnamed AS unnamed, claims[..$most] AS claims,
       size(claims) AS number
ORDER BY id
