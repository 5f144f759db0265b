// Which relations do dossiers add to the vocabulary?
//
// dossier    STRING        id
// relations  LIST<STRING>  each as `name|kinds of its subject|kinds of its object`, the kinds parted by commas
// Ordered by dossier.
CYPHER 25
MATCH (dossier:Dossier) WHERE dossier.relations IS NOT NULL
RETURN dossier.id AS dossier, dossier.relations AS relations
ORDER BY dossier
