// What does somebody say, what do others report that they say, and what of others do they pass on? What is asked for:
// looks/said.cypher.
//
// $about  STRING  id of an entity at an end of each claim; null for whatever they are about
CYPHER 25
// looks/said.cypher
WITH claim WHERE $about IS NULL OR claim.subjectId = $about OR claim.objectId = $about
// parts/kept.cypher
