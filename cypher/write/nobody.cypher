// The one entity that stands for a speaker whom the source does not name. Left out of names, paths and counts.
//
// id  STRING  if it is new
// Ordered by id.
CYPHER 25
MERGE (nobody:Entity {id: '_nobody'})
WITH nobody, nobody.name IS NULL AS fresh
SET nobody:Nobody, nobody.unnamed = true, nobody.name = 'nobody named'
WITH nobody WHERE fresh
RETURN nobody.id AS id
ORDER BY id
