// What do these claims say, who says it, and where is it written?
// Disputed, retracted and named by what was known at the instant asked for.
//
// $claims   LIST<STRING>  references of claims
// $knownOn  DATETIME      what the graph held at that instant; a far one for now
//
// claim     MAP  the properties of the claim
// subject, object         MAP  {id, kind, name, unnamed, names: LIST<STRING>}, or {claim}, or null for a value
// saidBy    LIST<MAP>     {id, kind, name, unnamed, nobody, verb, hedge, apart}, outermost first
// source    MAP           {id, title, published, url, archiveUrl, reliability, rightOfReply, authors, publisher,
//                         republisher}
// passages  LIST<MAP>     {text, start, end, sha256, paragraph, quote, foundIn}; foundIn, where the words are from another
//                         copy for the text itself is not attached: {text, start, end, paragraph}, else null
// disputed, retracted     BOOLEAN
// Ordered by reference.
CYPHER 25
UNWIND $claims AS ref
MATCH (claim:Claim {ref: ref})
CALL (claim) {
  MATCH (claim)-[:SUBJECT]->(end)
  RETURN CASE WHEN end:Claim OR end:Purged THEN {claim: end.id} ELSE end {.id, .kind, .name, .unnamed,
    names: COLLECT {
      MATCH (named:Claim {subjectId: end.id, family: 'identity', polarity: 'affirmed'})
      WHERE named.relation = 'named' AND named.certainty = 'stated'
        AND named.recordedAt <= $knownOn AND (named.endedAt IS NULL OR named.endedAt > $knownOn)
      RETURN DISTINCT named.valueText AS name ORDER BY name
    }} END AS subject
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[:OBJECT]->(end)
  RETURN CASE WHEN end IS NULL THEN null WHEN end:Claim OR end:Purged THEN {claim: end.id} ELSE end {.id, .kind, .name, .unnamed,
    names: COLLECT {
      MATCH (named:Claim {subjectId: end.id, family: 'identity', polarity: 'affirmed'})
      WHERE named.relation = 'named' AND named.certainty = 'stated'
        AND named.recordedAt <= $knownOn AND (named.endedAt IS NULL OR named.endedAt > $knownOn)
      RETURN DISTINCT named.valueText AS name ORDER BY name
    }} END AS object
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
  WITH said, speaker ORDER BY said.order
  RETURN collect(speaker {.id, .kind, .name, .unnamed, nobody: speaker:Nobody, verb: said.verb, hedge: said.hedge,
    apart: said.apart}) AS saidBy
}
CALL (claim) {
  MATCH (claim)-[cites:CITES]->(passage:Passage)-[:IN]->(text:Text)-[:OF]->(source:Source)
  WITH passage, text, source ORDER BY cites.order
  RETURN collect(passage {text: text.id, .start, .end, .sha256, .paragraph, .quote, foundIn: head(COLLECT {
           MATCH (passage)-[found:FOUND_IN]->(copy:Text) WHERE text.content IS NULL
           RETURN found {text: copy.id, .start, .end, .paragraph} AS place ORDER BY copy.id
         })}) AS passages,
         collect(source)[0] AS source
}
CALL (claim, source, saidBy) {
  OPTIONAL MATCH (other:Claim {objectId: claim.id, family: 'statement', polarity: 'affirmed'})
  WHERE other.recordedAt <= $knownOn AND (other.endedAt IS NULL OR other.endedAt > $knownOn)
    AND other.relation IN ['contradicts', 'doubts', 'corrects', 'retracts']
  OPTIONAL MATCH (other)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(from:Source)
  OPTIONAL MATCH (other)-[said:SAID_BY]->(by:Entity)
  WITH other, from, by ORDER BY said.order DESC
  WITH other, from, head(collect(by)) AS last
  WITH other, other.relation = 'retracts' AND other.certainty = 'stated' AND CASE
    WHEN other.voice = 'own' AND claim.voice = 'own'
      THEN from = source OR EXISTS { (source)-[:AUTHORED_BY]->(:Entity)<-[:AUTHORED_BY]-(from) }
    WHEN other.voice = 'own'
      THEN from = source OR EXISTS { (from)-[:AUTHORED_BY]->(:Entity {id: saidBy[-1].id}) }
    WHEN claim.voice = 'own' THEN EXISTS { (source)-[:AUTHORED_BY]->(last) }
    ELSE last.id = saidBy[-1].id AND NOT last:Nobody END AS takenBack
  RETURN count(other) > 0 AS spokenAgainst, coalesce(max(takenBack), false) AS retracted
}
RETURN properties(claim) AS claim, subject, object, saidBy, passages, retracted,
  source {.id, .title, .published, .url, .archiveUrl, .reliability, .rightOfReply,
    authors: COLLECT {
      MATCH (source)-[wrote:AUTHORED_BY]->(author:Entity)
      RETURN author {.id, .kind, .name, .unnamed} AS author ORDER BY wrote.order
    },
    publisher: head(COLLECT {
      MATCH (source)-[:PUBLISHED_BY]->(entity:Entity) RETURN entity {.id, .kind, .name, .unnamed} AS entity
    }),
    republisher: head(COLLECT {
      MATCH (source)-[:REPUBLISHED_BY]->(entity:Entity) RETURN entity {.id, .kind, .name, .unnamed} AS entity
    })} AS source,
  spokenAgainst OR EXISTS {
    MATCH (opposite:Claim {subjectId: claim.subjectId, objectId: claim.objectId, relation: claim.relation})
    WHERE opposite.recordedAt <= $knownOn AND (opposite.endedAt IS NULL OR opposite.endedAt > $knownOn)
      AND opposite.polarity = CASE claim.polarity WHEN 'denied' THEN 'affirmed' ELSE 'denied' END
  } OR (claim.valueText IS NOT NULL AND EXISTS {
    MATCH (opposite:Claim {subjectId: claim.subjectId, family: claim.family})
    WHERE opposite.relation = claim.relation AND opposite.valueText = claim.valueText
      AND opposite.recordedAt <= $knownOn AND (opposite.endedAt IS NULL OR opposite.endedAt > $knownOn)
      AND opposite.polarity = CASE claim.polarity WHEN 'denied' THEN 'affirmed' ELSE 'denied' END
  }) AS disputed
ORDER BY ref
