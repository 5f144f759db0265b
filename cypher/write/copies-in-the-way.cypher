// Which texts that a dossier wants to write are attached copies with other words, or of another source? No dossier owns
// them; one that names the very copy takes it over.
//
// $texts  LIST<MAP>  {id, source, sha256}
//
// id      STRING
// source  STRING  id of the source that the copy is of
// Ordered by id.
CYPHER 25
UNWIND $texts AS row
MATCH (text:Text {id: row.id})
WHERE text.dossier IS NULL AND (text.sha256 <> row.sha256 OR text.source <> row.source)
RETURN text.id AS id, text.source AS source
ORDER BY id
