// Notes what a dossier uses of others, and why passages of their texts make none of its claims.
//
// $dossier  STRING     id
// $more     LIST<MAP>  {what: ENTITY, SOURCE or TEXT, id, noClaims: LIST<STRING>}: what it uses from now on
//
// uses      INTEGER
CYPHER 25
MATCH (dossier:Dossier {id: $dossier})
UNWIND $more AS row
CALL (row) {
  MATCH (thing:Entity {id: row.id}) WHERE row.what = 'ENTITY' RETURN thing
  UNION
  MATCH (thing:Source {id: row.id}) WHERE row.what = 'SOURCE' RETURN thing
  UNION
  MATCH (thing:Text {id: row.id}) WHERE row.what = 'TEXT' RETURN thing
}
MERGE (dossier)-[use:USES]->(thing)
SET use.noClaims = CASE WHEN row.noClaims = [] THEN null ELSE row.noClaims END
RETURN count(thing) AS uses
ORDER BY uses
