// Which claims can stand against others: those that deny; or those that speak against a claim, and values of which one can
// be true? This looks at one claim after the other until there are enough. What follows of a look, counting.cypher, is
// joined to it: see Look.java.
//
// $denied   BOOLEAN   whether those that deny are asked for, else the others
// $knownOn  DATETIME  what the graph held at that instant; a far one for now
CYPHER 25
MATCH (claim:Claim)
WHERE CASE WHEN $denied THEN claim.polarity = 'denied'
  ELSE claim.single OR (claim.family = 'statement' AND claim.relation IN ['contradicts', 'doubts', 'corrects', 'retracts'])
END
WITH claim, null AS part WHERE claim.recordedAt <= $knownOn
