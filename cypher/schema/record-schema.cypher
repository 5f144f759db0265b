// Records that a file of the schema was applied.
//
// $file, $checksum  STRING
CYPHER 25
MERGE (schema:Schema {file: $file})
SET schema.checksum = $checksum, schema.at = datetime()
