// What is under way and takes many transactions is noted in one place. A graph that was made before noted it in three.
MATCH (load:Lock {id: 'load'})
SET load.id = 'work', load.what = 'load', load.of = load.dossier
REMOVE load.dossier;
MATCH (bulk:Bulk {id: 'bulk'})
MERGE (work:Lock {id: 'work'})
SET work.what = 'generate', work.of = bulk.corpus, work.at = datetime()
DELETE bulk;
MATCH (lock:Lock {id: 'change'}) WHERE lock.work IS NOT NULL
MERGE (work:Lock {id: 'work'})
ON CREATE SET work.what = split(lock.work, ' ')[0], work.at = datetime(),
  work.input = CASE WHEN lock.work STARTS WITH 'restore ' THEN split(lock.work, ' ')[1] END,
  work.of = CASE WHEN lock.work STARTS WITH 'restore ' THEN substring(lock.work, 73) END,
  work.place = CASE WHEN lock.work STARTS WITH 'rebuild ' THEN substring(lock.work, 8) ELSE '' END
REMOVE lock.work;
