// name: best_connected
// mode: read
// params: -
// returns: a, r, b
// The best connected, and what joins them.
MATCH (a:__Entity__)
WITH a ORDER BY a.degree DESC, a.id LIMIT 25
WITH collect(a) AS best
UNWIND best AS a
MATCH (a)-[r]-(b) WHERE b IN best
RETURN a, r, b
