// Takes out the last page of the journal, when what it lists is taken out.
//
// $number  INTEGER  of the page
//
// last     INTEGER  number of the page that is the last one now
// Ordered by last.
CYPHER 25
MATCH (lock:Lock {id: 'change'})
SET lock.journal = $number - 1
WITH lock
MATCH (journal:Journal {number: $number})
DELETE journal
RETURN lock.journal AS last
ORDER BY last
