// How names are found by the beginnings of their words: folded names are words parted by one space.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (node:Entity|Claim) ON EACH [node.foldedName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
