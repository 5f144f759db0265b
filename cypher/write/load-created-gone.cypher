// Takes out what a load has created.
//
// $what  STRING        claims, entities, sources, texts, passages or dossiers
// $ids   LIST<STRING>  of claims the references of revisions
//
// gone   INTEGER
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Claim {ref: id}) WHERE $what = 'claims' RETURN node
  UNION
  MATCH (node:Entity {id: id}) WHERE $what = 'entities' RETURN node
  UNION
  MATCH (node:Source {id: id}) WHERE $what = 'sources' RETURN node
  UNION
  MATCH (node:Text {id: id}) WHERE $what = 'texts' RETURN node
  UNION
  MATCH (node:Passage {id: id}) WHERE $what = 'passages' RETURN node
  UNION
  MATCH (node:Dossier {id: id}) WHERE $what = 'dossiers' RETURN node
}
DETACH DELETE node
RETURN count(*) AS gone
ORDER BY gone
