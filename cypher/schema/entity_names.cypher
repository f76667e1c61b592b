// name: entity_names
// mode: schema
// params: -
// returns: -
// Finds entities by words of their folded names. Folded by us, so the analyser only splits at blanks.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:__Entity__) ON EACH [n.folded_names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
