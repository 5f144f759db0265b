// Finds the loads in parts that were at work at an instant, by when they were complete.
CREATE INDEX journal_complete IF NOT EXISTS FOR (journal:Journal) ON (journal.complete);
