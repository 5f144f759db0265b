// Writes entities of a bulk load.
//
// $rows  LIST<LIST>  the properties below, in their order; the kind is a label too
//
// written INTEGER
CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:$(row[7]) {
  id: row[0], name: row[1], foldedName: row[2], unnamed: row[3], description: row[4], externalIds: row[5],
  dossier: row[6], kind: row[7],
  typeInWords: row[8]
})
RETURN count(entity) AS written
ORDER BY written
