// Nodes that we did not make, or whose id was taken away.
//
// id      STRING        of Neo4j
// labels  LIST<STRING>
// Ordered by id.
CYPHER 25
MATCH (node)
WHERE NOT node:Claim|Entity|Passage|Text|Source|Dossier|Purged|Journal|Lock|Schema
   OR (node:Claim AND node.ref IS NULL)
   OR (node:Entity|Passage|Text|Source|Dossier|Purged AND node.id IS NULL)
   OR (node:Journal AND node.number IS NULL) OR (node:Purged AND node.what IS NULL)
RETURN elementId(node) AS id, labels(node) AS labels
ORDER BY id
