// Which of these passages were found in an attached copy, and have their words from there?
//
// $passages  LIST<STRING>  ids
//
// id         STRING
// Ordered by id.
CYPHER 25
UNWIND $passages AS id
MATCH (passage:Passage {id: id})
WHERE passage.quote IS NOT NULL AND EXISTS { MATCH (passage)-[found:FOUND_IN]->(:Text) WHERE found.quote IS NULL }
RETURN passage.id AS id
ORDER BY id
