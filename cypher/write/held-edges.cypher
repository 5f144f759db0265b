// Which edges stand between these ends?
//
// $triples  LIST<MAP>  {subject, relation, object, family, type}: ids of entities, and a relation
//
// subject, relation, object, family, type  STRING
// from, to  STRING     names of subject and object
// edge      MAP        its properties, and its type; null if there is none
// Ordered by from, relation, to, subject, object.
CYPHER 25
UNWIND $triples AS triple
MATCH (subject:Entity {id: triple.subject})
MATCH (object:Entity {id: triple.object})
RETURN triple.subject AS subject, triple.relation AS relation, triple.object AS object,
  triple.family AS family, triple.type AS type, subject.name AS from, object.name AS to,
  head(COLLECT {
    MATCH (subject)-[edge]->(object) WHERE edge.relation = triple.relation
    RETURN edge {.*, type: type(edge)} AS edge ORDER BY edge.key
  }) AS edge
ORDER BY from, relation, to, subject, object
