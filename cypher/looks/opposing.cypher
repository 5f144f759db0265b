// Which claims can stand against others: those that deny, those that speak against a claim, and values of which one can
// be true? This looks at every claim. What follows of a look, counting.cypher, is joined to it: see Look.java.
//
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
MATCH (claim:Claim)
WHERE claim.polarity = 'denied' OR claim.single
  OR (claim.family = 'statement' AND claim.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'])
WITH claim, null AS part WHERE claim.recordedAt <= $knownOn
