// Which edges may have a label that names these entities, as speakers of the live claims behind them?
//
// $ids     LIST<STRING>  ids of entities
//
// subject  STRING
// relation STRING
// object   STRING
// family, type  STRING  of the relation
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SAID_BY]-(claim:Claim)
WHERE claim.endedAt IS NULL AND claim.objectId IS NOT NULL
RETURN DISTINCT claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type
ORDER BY subject, relation, object
