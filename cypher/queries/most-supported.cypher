// About whom does the graph hold the most claims of support? The start page shows that one first.
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// entity  STRING   id
// claims  INTEGER
// Ordered by claims, most first, then entity.
CYPHER 25
MATCH (claim:Claim {family: 'support'})
WHERE claim.endedAt IS NULL AND claim.polarity = 'affirmed' AND NOT claim.dossier IN $incomplete.dossiers
MATCH (claim)-[:OBJECT]->(entity:Entity)
RETURN entity.id AS entity, count(claim) AS claims
ORDER BY claims DESC, entity
LIMIT 1
