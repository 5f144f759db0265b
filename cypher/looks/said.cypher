// What does somebody say, what do others report that they say, and what of others do they pass on?
// Claims whose last speaker it is: the last of the chain, or the author of the source in the author's own voice. Claims in
// the voice of others that have it as subject, by a relation that says something. And claims of others in whose chain it
// comes earlier, or whose source it wrote, unless the first step of the chain stands apart from the author's words.
// What follows of a look, counting.cypher, is joined to it: see Look.java.
//
// $of                   STRING        id of the entity
// $parts                LIST<STRING>  of 'says', 'reportedToSay' and 'passesOn'; a claim of several is of the first
// $says.saying          LIST<STRING>  relations by which a subject says something; those of a dossier as dossier/relation
// $says.sayingFamilies  LIST<STRING>  the families that they are of
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
CYPHER 25
CALL () {
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(claim:Claim)
  RETURN claim, CASE
    WHEN EXISTS { MATCH (claim)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order } THEN 'passesOn'
    ELSE 'says'
  END AS part
  UNION ALL
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(claim:Claim)
  WHERE claim.voice = 'own' OR NOT EXISTS { (claim)-[:SAID_BY {order: 0, apart: true}]->(:Entity) }
  RETURN claim, CASE claim.voice WHEN 'own' THEN 'says' ELSE 'passesOn' END AS part
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, family, polarity, recordedAt)
  WHERE claim.subjectId = $of AND claim.family IN $says.sayingFamilies AND claim.polarity IN ['affirmed', 'denied']
    AND claim.recordedAt <= $knownOn
    AND (claim.relation IN $says.saying OR (claim.dossier + '/' + claim.relation) IN $says.saying)
  RETURN claim, 'reportedToSay' AS part
}
WITH claim, part WHERE claim.recordedAt <= $knownOn AND part IN $parts
// of several parts the first, which is also the last by letters
WITH claim, max(part) AS part
