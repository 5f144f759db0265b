// Ends a bulk load: the graph is whole from here on.
//
// $dossiers  LIST<MAP>  {id, version, title, fictional}
// $latest    DATETIME   the latest instant of its claims: changes come after it
// $pages     INTEGER    how many pages its journal has
//
// dossiers   INTEGER
CYPHER 25
CALL () {
  UNWIND $dossiers AS row
  CREATE (dossier:Dossier)
  SET dossier = row
  RETURN count(dossier) AS dossiers
}
CALL () {
  MERGE (lock:Lock {id: 'change'})
  SET lock.latest = $latest, lock.journal = $pages
}
CALL () {
  // no sample is offered to it
  MERGE (setup:Schema {file: 'setup'})
  ON CREATE SET setup.at = datetime()
}
CALL () {
  MATCH (work:Lock {id: 'work'})
  DELETE work
}
CALL () {
  MATCH (bulk:Bulk)
  DELETE bulk
}
RETURN dossiers
ORDER BY dossiers
