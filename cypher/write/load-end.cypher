// Notes that a load is complete, or taken out, inside its last part. The last page that lists what it wrote keeps which
// load it was and when all of it was there.
//
// $now   DATETIME  what this machine's clock says
//
// ended  INTEGER
CYPHER 25
MATCH (lock:Lock {id: 'change'})
MATCH (load:Lock {id: 'load'})
CALL (lock, load) {
  MATCH (journal:Journal {number: lock.journal}) WHERE lock.journal > load.journal
  SET journal.dossier = load.dossier, journal.complete = CASE WHEN $now > load.at THEN $now ELSE load.at END
}
DELETE load
RETURN count(*) AS ended
ORDER BY ended
