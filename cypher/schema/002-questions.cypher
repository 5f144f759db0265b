// How questions find claims: by an end, a pair, a name. A claim keeps the ids of its ends for these.
CREATE INDEX claim_object IF NOT EXISTS
FOR (claim:Claim) ON (claim.objectId, claim.family, claim.polarity, claim.recordedAt);
CREATE INDEX claim_subject IF NOT EXISTS
FOR (claim:Claim) ON (claim.subjectId, claim.family, claim.polarity, claim.recordedAt);
CREATE INDEX claim_triple IF NOT EXISTS
FOR (claim:Claim) ON (claim.subjectId, claim.objectId, claim.relation, claim.polarity);
CREATE INDEX claim_id IF NOT EXISTS FOR (claim:Claim) ON (claim.id);
CREATE INDEX claim_dossier IF NOT EXISTS FOR (claim:Claim) ON (claim.dossier);
CREATE INDEX claim_name IF NOT EXISTS FOR (claim:Claim) ON (claim.foldedName);
CREATE INDEX entity_dossier IF NOT EXISTS FOR (entity:Entity) ON (entity.dossier);
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.foldedName);
