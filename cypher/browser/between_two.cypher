// name: between_two
// mode: read
// params: -
// returns: p
// How two names are connected, by the shortest ways.
WITH 'Tobias Renner' AS one, 'Northern Front' AS other
MATCH (a:__Entity__ {name: one}), (b:__Entity__ {name: other})
WITH a, b LIMIT 1
MATCH p = allShortestPaths((a)-[*..4]-(b))
RETURN p LIMIT 25
