// How are two entities linked? By the paths that queries/links.cypher and its cost function found.
//
// $paths  LIST<LIST<STRING>>  ids of the entities of each path, from end to end
CYPHER 25
UNWIND $paths AS ids
UNWIND range(1, size(ids) - 1) AS hop
MATCH (:Entity {id: ids[hop - 1]})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Entity {id: ids[hop]})
WHERE NOT claim.family IN ['identity', 'value']
// parts/kept.cypher
