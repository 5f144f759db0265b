// Which texts say of which document they are?
//
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// id         STRING  of the text
// sha256     STRING  its digest
// document   STRING  digest of the document
// extractor  STRING  what took the text out, with its version
// Ordered by id.
CYPHER 25
MATCH (text:Text) WHERE text.document IS NOT NULL AND NOT coalesce(text.dossier, '') IN $incomplete.dossiers
RETURN text.id AS id, text.sha256 AS sha256, text.document AS document, text.extractor AS extractor
ORDER BY id
