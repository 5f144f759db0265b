// Claims keep the id of their source and the days of when they were said, and what is said of claims is tied to their
// ends and, where it takes them back, to them. A graph that was made before gets all of it at the start that applies
// this: as one whose work was cut off.
MATCH (node:Entity|Claim)
WITH node LIMIT 1
MERGE (lock:Lock {id: 'change'})
SET lock.work = coalesce(lock.work, 'rebuild');
