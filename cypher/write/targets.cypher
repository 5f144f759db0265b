// What do claims speak about that are no longer live? An edge behind such a target may cease to be disputed.
//
// $ids     LIST<STRING>  ids of claims
//
// subject  STRING
// relation STRING
// object   STRING
// family, type  STRING  of the relation
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $ids AS id
MATCH (target:Claim {id: id}) WHERE target.endedAt IS NULL
RETURN target.subjectId AS subject, target.relation AS relation, target.objectId AS object,
       target.family AS family, target.type AS type
ORDER BY subject, relation, object
