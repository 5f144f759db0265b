// One step of a network: whom claims join with the last ones that are kept, those with most claims first, as far as there is
// room. Stands in browser/network.cypher where this file's name does: see CypherFile.java.
//
// $depth    INTEGER   how many steps away, 1 to 3
// $limit    INTEGER   the most entities
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CALL (kept, last, step) {
  UNWIND CASE WHEN $depth >= step THEN last ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
  WHERE NOT entity.id IN kept AND NOT claim.family IN ['identity', 'value']
    AND claim.recordedAt <= $knownOn AND (claim.endedAt IS NULL OR claim.endedAt > $knownOn)
    // parts/filter.cypher
  WITH entity.id AS id, count(DISTINCT claim) AS claims ORDER BY claims DESC, id
  RETURN collect(id) AS found
}
WITH kept + found[0..CASE WHEN size(kept) < $limit THEN $limit - size(kept) ELSE 0 END] AS kept,
     CASE WHEN size(kept) + size(found) <= $limit THEN found ELSE [] END AS last, step + 1 AS step
