// Notes how far the making anew of what follows from claims has come: a start that finds the note goes on behind it.
//
// $now    DATETIME  what this machine's clock says
// $place  STRING    part of the work, and id or reference behind which to go on; empty for the beginning
//
// place   STRING
CYPHER 25
MERGE (work:Lock {id: 'work'})
SET work = {
  id: 'work', what: 'rebuild', at: CASE work.what WHEN 'rebuild' THEN work.at ELSE $now END, place: $place
}
RETURN work.place AS place
ORDER BY place
