// The one entity that stands for a speaker whom the source does not name. Left out of names, paths and counts.
//
// id  STRING
CYPHER 25
MERGE (nobody:Entity {id: '_nobody'})
SET nobody:Nobody, nobody.unnamed = true, nobody.name = 'nobody named'
RETURN nobody.id AS id
ORDER BY id
