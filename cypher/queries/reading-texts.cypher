// Which texts has a source, and why do passages of theirs make no claim?
// Reasons are those that the graph holds now; of what was withdrawn or dropped by then there are none.
//
// $of        STRING        id of the source
// $knownOn   DATETIME      what the graph held at that instant; a far one for now
//
// text       STRING        id
// content    STRING        the normalised text; null if it is not attached
// sha256     STRING        its digest
// language   STRING        of the source, a BCP 47 tag; null if not known
// noClaims   LIST<STRING>  lines with place and reason of passages that make no claim
// Ordered by texts that a dossier has an entry for, then text.
CYPHER 25
MATCH (read:Source {id: $of})<-[:OF]-(copy:Text)
RETURN copy.id AS text, copy.content AS content, copy.sha256 AS sha256, read.language AS language,
       CASE WHEN coalesce(copy.endedAt > $knownOn, true) AND coalesce(read.endedAt > $knownOn, true)
            THEN coalesce(copy.noClaims, []) ELSE [] END AS noClaims
ORDER BY copy.dossier IS NULL, text
