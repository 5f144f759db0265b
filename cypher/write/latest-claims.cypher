// What does the graph hold of a dossier's claims?
//
// $dossier    STRING   id
//
// id          STRING
// revision    INTEGER  the latest
// fingerprint STRING   digest of what the claim says
// endedAt     DATETIME null if the latest is live; so are the next two
// endedHow, endReason  STRING
// Ordered by id.
CYPHER 25
MATCH (claim:Claim {dossier: $dossier})
WITH claim ORDER BY claim.id, claim.revision DESC
WITH claim.id AS id, collect(claim)[0] AS latest
RETURN id, latest.revision AS revision, latest.fingerprint AS fingerprint,
       latest.endedAt AS endedAt, latest.endedHow AS endedHow, latest.endReason AS endReason
ORDER BY id
