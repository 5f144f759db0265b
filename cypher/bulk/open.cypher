// Notes that the graph has been set up, so that the sample is offered once only.
//
// opened DATETIME
CYPHER 25
MERGE (setup:Schema {file: 'setup'})
ON CREATE SET setup.at = datetime()
RETURN setup.at AS opened
ORDER BY opened
