// By which relations that dossiers have added does a claim's subject say something?
//
// dossier    STRING        id
// relations  LIST<STRING>  names; at least one
// families   LIST<STRING>  the families that they are of
// Ordered by dossier.
CYPHER 25
MATCH (dossier:Dossier) WHERE dossier.says IS NOT NULL
RETURN dossier.id AS dossier, dossier.says AS relations, dossier.saysFamilies AS families
ORDER BY dossier
