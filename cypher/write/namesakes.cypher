// Who of the same kind bears the names of new entities already, by the name to show or by a live affirmed name claim?
// What the dossier has or uses itself is left out, and whom a source does not name. New is also what is renamed.
//
// $dossier  STRING     id
// $used     LIST<STRING>  ids of entities that it uses
// $rows     LIST<MAP>  {id, kind, name, names: LIST<STRING>: folded}
// $most     INTEGER    how many are named of each
//
// id        STRING     of a row that has some
// others    LIST<MAP>  {id, kind, name, dossier}, by id; at least one
// number    INTEGER    of all of them
// Ordered by id.
CYPHER 25
UNWIND $rows AS row
WITH row WHERE NOT EXISTS {
  MATCH (held:Entity {id: row.id}) WHERE held.name = row.name AND held.endedAt IS NULL
}
CALL (row) {
  UNWIND row.names AS name
  MATCH (entity:Entity {foldedName: name})
  RETURN entity
  UNION
  UNWIND row.names AS name
  MATCH (claim:Claim {foldedName: name})-[:SUBJECT]->(entity:Entity)
  WHERE claim.polarity = 'affirmed' AND claim.endedAt IS NULL
  RETURN entity
}
WITH row, entity
WHERE entity.kind = row.kind AND entity.id <> row.id AND entity.dossier <> $dossier AND NOT entity.unnamed
  AND entity.endedAt IS NULL AND NOT entity.id IN $used
WITH row, entity ORDER BY entity.id
WITH row, collect(entity {.id, .kind, .name, .dossier}) AS others
RETURN row.id AS id, others[..$most] AS others, size(others) AS number
ORDER BY id
