// Who accuses whom of what by these claims?
// Which they are, a look tells: looks/accusations.cypher; who denies it, accusations-denials.cypher.
//
// $claims    LIST<STRING>  references of claims
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
UNWIND $claims AS ref
MATCH (found:Claim {ref: ref})
RETURN found.ref AS claim, found.family = 'harm' AS harm, found.polarity AS polarity, found.certainty AS certainty,
  found.voice AS voice, found.relation AS relation, found.subjectId AS subject, found.objectId AS object,
  found.valueText AS value, found.detail AS detail,
  COLLECT {
    MATCH (:Source {id: found.sourceId})-[by:AUTHORED_BY]->(author:Entity)
    RETURN author.id AS id ORDER BY by.order
  } AS authors,
  head(COLLECT {
    MATCH (found)-[said:SAID_BY]->(speaker:Entity)
    RETURN CASE WHEN NOT speaker:Nobody THEN speaker.id END AS id ORDER BY said.order DESC LIMIT 1
  }) AS last
ORDER BY found.id
