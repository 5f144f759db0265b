// Claims that were ever taken back are marked, so that a question looks for what takes a claim back at these alone.
MATCH (claim:Claim)-[:RETRACTED_BY]->(:Claim)
SET claim.onceRetracted = true;
