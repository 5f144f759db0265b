// Which claims of these sources take back others, and which are those that are spoken of? Whoever may take back a claim
// follows from the authors of a source.
//
// $sources  LIST<STRING>  ids of sources
//
// id        STRING
// subject, relation, object, family, type  STRING  of the same; object null for a value
// Ordered by id.
CYPHER 25
UNWIND $sources AS source
MATCH (:Source {id: source})<-[:OF]-(:Text)<-[:IN]-(:Passage)<-[:CITES {order: 0}]-(claim:Claim)
CALL (claim) {
  WITH claim WHERE claim.relation = 'retracts'
  MATCH (target:Claim {id: claim.objectId})
  RETURN target
  UNION
  MATCH (other:Claim)
  USING INDEX SEEK other:Claim(objectId, family, polarity, recordedAt)
  WHERE other.objectId = claim.id AND other.family = 'statement' AND other.polarity = 'affirmed'
    AND other.recordedAt IS NOT NULL AND other.relation = 'retracts'
  RETURN claim AS target
}
WITH DISTINCT target
RETURN target.id AS id, target.subjectId AS subject, target.relation AS relation, target.objectId AS object,
       target.family AS family, target.type AS type
ORDER BY id
