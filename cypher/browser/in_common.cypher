// name: in_common
// mode: read
// params: -
// returns: a, r1, c, r2, b
// Whom and what two names have in common.
WITH 'Tobias Renner' AS one, 'Viktor Orlan' AS other
MATCH (a:__Entity__ {name: one})-[r1]-(c), (c)-[r2]-(b:__Entity__ {name: other})
RETURN a, r1, c, r2, b LIMIT 100
