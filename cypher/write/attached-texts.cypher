// Which texts of this id, or of a source of this id, does the graph have?
//
// $id       STRING
//
// id        STRING
// source    STRING   id of its source
// attached  BOOLEAN
// copy      BOOLEAN  whether no dossier has an entry for it: it is there only because it was attached
// Ordered by id.
CYPHER 25
CALL () {
  MATCH (text:Text {id: $id}) RETURN text
  UNION
  MATCH (:Source {id: $id})<-[:OF]-(text:Text) RETURN text
}
RETURN text.id AS id, text.source AS source, text.content IS NOT NULL AS attached, text.dossier IS NULL AS copy
ORDER BY id
