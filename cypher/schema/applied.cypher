// Which files of the schema were applied?
//
// file, checksum  STRING
// Ordered by file.
CYPHER 25
MATCH (schema:Schema) WHERE schema.checksum IS NOT NULL
RETURN schema.file AS file, schema.checksum AS checksum
ORDER BY file
