// What follows from other facts, such as folded names, is in no fingerprint and no digest any more. A graph that was made
// before gets it anew, and with it its edges: the start that applies this finishes that work, as one that was cut off.
MATCH (node:Entity|Claim)
WITH node LIMIT 1
MERGE (lock:Lock {id: 'change'})
SET lock.work = coalesce(lock.work, 'rebuild');
