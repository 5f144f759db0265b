// Which revisions has a claim, and what does each rest on?
//
// $id  STRING  id of the claim: dossier and key
//
// claim, tie, end: a revision, and what it is tied to. Ordered by revision.
CYPHER 25
MATCH (claim:Claim {id: $id})
MATCH (claim)-[tie:SUBJECT|OBJECT|CITES|SAID_BY|SUPERSEDES]->(end)
RETURN claim, tie, end
ORDER BY claim.revision
