// Removes texts that were there only because they were attached.
//
// $texts  LIST<STRING>  ids
//
// gone    INTEGER
CYPHER 25
UNWIND $texts AS id
MATCH (text:Text {id: id}) WHERE text.dossier IS NULL
DETACH DELETE text
RETURN count(*) AS gone
ORDER BY gone
