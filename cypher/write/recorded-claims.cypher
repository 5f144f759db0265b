// What do these revisions of claims say?
//
// $refs       LIST<STRING>
//
// ref         STRING
// properties  MAP
// passages    LIST<MAP>     {id, text, start, end, paragraph, quote}, in the order in which they are cited
// chain       LIST<MAP>     {speaker: id, verb, hedge, apart}, outermost first
// names       LIST<MAP>     {id, name} of the entities that it speaks of or lets speak
// Ordered by ref.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
RETURN ref, properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(passage:Passage)
    RETURN passage {.id, .text, .start, .end, .paragraph, .quote} AS passage ORDER BY cites.order
  } AS passages,
  COLLECT {
    MATCH (claim)-[said:SAID_BY]->(speaker:Entity)
    RETURN {speaker: speaker.id, verb: said.verb, hedge: said.hedge, apart: said.apart} AS step ORDER BY said.order
  } AS chain,
  COLLECT {
    MATCH (claim)-[:SUBJECT|OBJECT|SAID_BY]->(entity:Entity)
    WITH DISTINCT entity RETURN entity {.id, .name} AS name ORDER BY entity.id
  } AS names
ORDER BY ref
