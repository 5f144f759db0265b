// Sets the password of the embedded graph's only user. Runs in the system database.
//
// $password  STRING
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
