// What do these revisions say plainly, affirmed and stated, that no live claim says plainly?
//
// $refs      LIST<STRING>  revisions that ended
//
// subject    STRING   name; of a claim about a claim the claim's id
// relation   STRING
// object     STRING   name, value or a claim's id
// Ordered by subject, relation, object.
CYPHER 25
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
WHERE claim.polarity = 'affirmed' AND claim.certainty = 'stated'
WITH DISTINCT claim.subjectId AS subject, claim.relation AS relation, claim.objectId AS object,
     claim.valueText AS value, claim.family AS family
WHERE NOT EXISTS {
  MATCH (other:Claim {subjectId: subject, family: family, polarity: 'affirmed'})
  WHERE other.recordedAt IS NOT NULL AND other.relation = relation AND other.certainty = 'stated'
    AND other.endedAt IS NULL
    AND ((object IS NOT NULL AND other.objectId = object) OR (object IS NULL AND other.valueText = value))
}
OPTIONAL MATCH (from:Entity {id: subject})
OPTIONAL MATCH (to:Entity {id: object})
RETURN coalesce(from.name, subject) AS subject, relation, coalesce(to.name, object, value) AS object
ORDER BY subject, relation, object
