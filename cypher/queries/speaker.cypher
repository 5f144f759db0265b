// What does somebody say, what do others report that they say, and what of others do they pass on?
// Live claims whose last speaker it is: the last of the chain, or the author of the source in the author's own voice.
// Live claims in the voice of others that have it as subject, by a relation that says something. And live claims of others in whose chain it comes earlier, or whose source it wrote, unless the first step of the
// chain stands apart from the author's words.
// What a filter left out is counted by speaker-coverage.cypher.
//
// $of                   STRING        id of the entity
// $about                STRING        id of an entity at an end of each claim; null for whatever they are about
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $says.saying          LIST<STRING>  relations by which a subject says something; those of a dossier as dossier/relation
// $says.sayingFamilies  LIST<STRING>  the families that they are of
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// claim     STRING   reference of the claim: its id and revision
// part      STRING   'says', 'reportedToSay' or 'passesOn': of several the first, which is also the last by letters
// Ordered by part, what it says itself first, then id of the claim.
CYPHER 25
CALL () {
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(found:Claim)
  WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND NOT EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN found, 'says' AS part
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.voice = 'own'
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found, 'says' AS part
  UNION
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
  WHERE found.subjectId = $of AND found.family IN $says.sayingFamilies AND found.polarity IN ['affirmed', 'denied']
    AND (found.relation IN $says.saying OR (found.dossier + '/' + found.relation) IN $says.saying)
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found, 'reportedToSay' AS part
  UNION
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(found:Claim)
  WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN found, 'passesOn' AS part
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.voice <> 'own' AND NOT EXISTS { (found)-[:SAID_BY {order: 0, apart: true}]->(:Entity) }
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found, 'passesOn' AS part
}
WITH found, max(part) AS part
WHERE ($about IS NULL OR found.subjectId = $about OR found.objectId = $about)
  AND found.polarity IN $only.polarities AND found.certainty IN $only.certainties
  AND (found.tier IS NULL OR found.tier IN $only.tiers)
  AND ($only.from IS NULL OR (found.startEarliest <= $only.to AND found.endLatest >= $only.from))
  AND ($only.families IS NULL OR found.family IN $only.families)
  AND ($only.relations IS NULL OR found.relation IN $only.relations)
  AND NOT found.ref IN $without
  AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
    MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
    WHERE ($only.sources IS NULL OR source.id IN $only.sources)
      AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
  })
RETURN found.ref AS claim, part
ORDER BY part DESC, found.id
