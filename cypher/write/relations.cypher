// Gives the claims of a dossier what their relations are by now, where that is beside what they say.
//
// $dossier    STRING        id
// $symmetric  LIST<STRING>  relations whose ends can change places
// $directed   LIST<STRING>  the other relations of its claims
//
// subject     STRING        of a live claim whose relation has become another
// relation    STRING
// object      STRING        null for a value
// family, type  STRING      of the relation
// Ordered by subject, relation, object.
CYPHER 25
MATCH (claim:Claim {dossier: $dossier})
USING INDEX claim:Claim(dossier)
WHERE (claim.symmetric IS NULL AND claim.relation IN $symmetric) OR (claim.symmetric AND claim.relation IN $directed)
SET claim.symmetric = CASE WHEN claim.symmetric IS NULL THEN true END
WITH claim WHERE claim.endedAt IS NULL
RETURN DISTINCT claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
       claim.family AS family, claim.type AS type
ORDER BY subject, relation, object
