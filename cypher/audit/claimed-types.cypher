// Which types of edges do live claims ask for?
//
// type  STRING
// Ordered by type.
CYPHER 25
MATCH (claim:Claim) WHERE claim.endedAt IS NULL AND claim.valueType IS NULL AND claim.type IS NOT NULL
RETURN DISTINCT claim.type AS type
ORDER BY type
