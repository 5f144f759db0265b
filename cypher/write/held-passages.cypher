// What does the graph have of these passages?
//
// $dossier   STRING        id of the dossier that cites them
// $ids       LIST<STRING>
//
// id         STRING
// paragraph  INTEGER  null if nobody said
// quoted     BOOLEAN  whether it has its words
// found      BOOLEAN  whether an attached copy has its very words
// shared     BOOLEAN  whether a live claim of another dossier cites it
// Ordered by id.
CYPHER 25
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
RETURN id, passage.paragraph AS paragraph, passage.quote IS NOT NULL AS quoted,
       EXISTS { MATCH (passage)-[found:FOUND_IN]->(:Text) WHERE found.quote IS NULL } AS found,
       EXISTS {
         MATCH (passage)<-[:CITES]-(claim:Claim) WHERE claim.endedAt IS NULL AND claim.dossier <> $dossier
       } AS shared
ORDER BY id
