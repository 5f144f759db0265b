// Which loads were being written in parts at an instant?
//
// $knownOn           DATETIME
// $incomplete.pages  INTEGER  how many pages of the journal there were before a load that is not shown yet
//
// dossier   STRING
// since     DATETIME  when it began: the instant of all that it wrote
// complete  DATETIME  when all of it was there
// Ordered by since.
CYPHER 25
MATCH (journal:Journal)
WHERE journal.complete >= $knownOn AND journal.at <= $knownOn AND journal.number <= $incomplete.pages
RETURN journal.dossier AS dossier, journal.at AS since, journal.complete AS complete
ORDER BY since
