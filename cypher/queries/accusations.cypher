// Who accuses whom of what?
// Live claims that accuse: a subject says that an object did wrong, or somebody is said to have done harm. Those with the
// entity at an end, and those of harm that it says itself, as the last speaker or as the author in its own voice. What a
// filter left out is counted by accusations-coverage.cypher; who denies it, accusations-denials.cypher tells.
//
// $of                   STRING        id of the entity
// $accusing             LIST<STRING>  relations of family statement by which a subject accuses
// $suffering            LIST<STRING>  relations of family harm whose subject is harmed: they accuse nobody
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// claim      STRING        reference of the claim: its id and revision
// harm       BOOLEAN       whether it says that its subject did harm; else its subject accuses its object
// polarity, certainty, voice, relation, subject  STRING
// object     STRING        id of an entity or a claim; null of a value
// value      STRING        text of a value; null of another object
// detail     STRING        of what; null if it is not told
// authors    LIST<STRING>  ids of the authors of its source, in their order
// last       STRING        id of the last speaker inside the source; null if it is nobody named
// Ordered by id of the claim.
CYPHER 25
CALL () {
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
  WHERE found.subjectId = $of AND found.family IN ['harm', 'statement'] AND found.polarity IN ['affirmed', 'denied']
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION
  MATCH (found:Claim)
  USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
  WHERE found.objectId = $of AND found.family IN ['harm', 'statement'] AND found.polarity IN ['affirmed', 'denied']
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
  UNION
  MATCH (:Entity {id: $of})<-[said:SAID_BY]-(found:Claim)
  WHERE found.family = 'harm' AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
    AND NOT EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
  RETURN found
  UNION
  MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
  MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
  WHERE found.family = 'harm' AND found.voice = 'own'
    AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
  RETURN found
}
WITH found
WHERE ((found.family = 'harm' AND NOT found.relation IN $suffering)
    OR (found.family = 'statement' AND found.relation IN $accusing))
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
RETURN found.ref AS claim, found.family = 'harm' AS harm, found.polarity AS polarity, found.certainty AS certainty,
  found.voice AS voice, found.relation AS relation, found.subjectId AS subject, found.objectId AS object,
  found.valueText AS value, found.detail AS detail,
  COLLECT {
    MATCH (found)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(:Source)-[by:AUTHORED_BY]->(author:Entity)
    RETURN author.id AS id ORDER BY by.order
  } AS authors,
  head(COLLECT {
    MATCH (found)-[said:SAID_BY]->(speaker:Entity)
    RETURN CASE WHEN NOT speaker:Nobody THEN speaker.id END AS id ORDER BY said.order DESC LIMIT 1
  }) AS last
ORDER BY found.id
