// What does the graph hold of a dossier's claims?
//
// $dossier    STRING   id
//
// id          STRING
// revision    INTEGER  the latest
// live        BOOLEAN  false if the latest ended
// fingerprint STRING   digest of what the claim says
// Ordered by id.
CYPHER 25
MATCH (claim:Claim {dossier: $dossier})
WITH claim ORDER BY claim.id, claim.revision DESC
WITH claim.id AS id, collect(claim)[0] AS latest
RETURN id, latest.revision AS revision, latest.endedAt IS NULL AS live, latest.fingerprint AS fingerprint
ORDER BY id
