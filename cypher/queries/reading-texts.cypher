// Which texts has a source, and why do passages of theirs make no claim?
// Reasons are those that the graph holds now, of the dossier that owns the source and of each that uses the text; of what
// was withdrawn or dropped by then there are none.
//
// $of        STRING        id of the source
// $knownOn   DATETIME      what the graph held at that instant; a far one for now
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// text       STRING        id
// content    STRING        the normalised text; null if it is not attached
// sha256     STRING        its digest
// language   STRING        of the source, a BCP 47 tag; null if not known
// noClaims   LIST<MAP>     {dossier: id, lines: LIST<STRING> with place and reason of passages that make no claim}, by id
// Ordered by texts that a dossier has an entry for, then text.
CYPHER 25
MATCH (read:Source {id: $of})<-[:OF]-(copy:Text) WHERE NOT coalesce(copy.dossier, '') IN $incomplete.dossiers
RETURN copy.id AS text, copy.content AS content, copy.sha256 AS sha256, read.language AS language,
       COLLECT {
  CALL (read, copy) {
    MATCH (dossier:Dossier {id: copy.dossier})
    WHERE copy.noClaims IS NOT NULL AND coalesce(copy.endedAt > $knownOn, true)
      AND coalesce(read.endedAt > $knownOn, true)
    RETURN dossier, copy.noClaims AS lines
    UNION ALL
    MATCH (dossier:Dossier)-[use:USES]->(copy)
    WHERE use.noClaims IS NOT NULL AND coalesce(read.endedAt > $knownOn, true)
    RETURN dossier, use.noClaims AS lines
  }
  WITH dossier, lines WHERE coalesce(dossier.endedAt > $knownOn, true)
  RETURN {dossier: dossier.id, lines: lines} AS reasons ORDER BY dossier.id
} AS noClaims
ORDER BY copy.dossier IS NULL, text
