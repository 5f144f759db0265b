// Notes that work is done, or taken out, inside its last part. The last page that lists what a load wrote keeps which load
// it was and when all of it was there.
//
// $now   DATETIME  what this machine's clock says
//
// ended  INTEGER
CYPHER 25
MATCH (lock:Lock {id: 'change'})
MATCH (work:Lock {id: 'work'})
CALL (lock, work) {
  MATCH (journal:Journal {number: lock.journal}) WHERE work.what = 'load' AND lock.journal > work.journal
  SET journal.dossier = work.of, journal.complete = CASE WHEN $now > work.at THEN $now ELSE work.at END
}
DELETE work
RETURN count(*) AS ended
ORDER BY ended
