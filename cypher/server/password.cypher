// Sets the password, whatever it was before, of the embedded graph's only user. Runs in the system database.
//
// $password  STRING
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
