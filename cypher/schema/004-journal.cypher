// What was ever written is listed in a journal, so that what somebody deleted by hand can be named.
CREATE CONSTRAINT journal_number IF NOT EXISTS FOR (journal:Journal) REQUIRE journal.number IS UNIQUE;
