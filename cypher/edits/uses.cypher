// Notes what a dossier uses of others, and what it no longer does.
//
// $dossier  STRING     id
// $more     LIST<MAP>  {what: ENTITY or SOURCE, id}: what it uses from now on
//
// uses      INTEGER
CYPHER 25
MATCH (dossier:Dossier {id: $dossier})
UNWIND $more AS row
CALL (row) {
  MATCH (thing:Entity {id: row.id}) WHERE row.what = 'ENTITY' RETURN thing
  UNION
  MATCH (thing:Source {id: row.id}) WHERE row.what = 'SOURCE' RETURN thing
}
MERGE (dossier)-[:USES]->(thing)
RETURN count(thing) AS uses
ORDER BY uses
