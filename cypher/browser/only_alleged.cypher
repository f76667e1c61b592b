// name: only_alleged
// mode: read
// params: -
// returns: a, r, b
// Facts that are only alleged.
MATCH (a:__Entity__)-[r {status: 'alleged'}]->(b:__Entity__)
RETURN a, r, b LIMIT 100
