// Claims of a symmetric relation keep that it is one. Those that were recorded before they did get it here where the
// vocabulary had their relation; those of a relation that a dossier added get it when their dossier is loaded again.
MATCH (claim:Claim)
WHERE claim.symmetric IS NULL
  AND claim.relation IN ['met', 'pictured with', 'negotiated with', 'spouse of', 'sibling of', 'related to', 'same as',
    'different from']
SET claim.symmetric = true;
