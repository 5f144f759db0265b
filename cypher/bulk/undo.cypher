// Takes back what a bulk load has written, a part at a time.
//
// $most  INTEGER  how many nodes at once
//
// gone   INTEGER  0 when nothing is left
CYPHER 25
MATCH (node:Entity|Claim|Source|Text|Passage|Pending|Dossier|Journal)
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS gone
ORDER BY gone
