// name: between_two
// mode: read
// params: -
// returns: p
// How two names are connected, by the shortest ways.
WITH 'Tobias Renner' AS one, 'Northern Front' AS other
MATCH (a:__Entity__ {name: one})
WITH a, other ORDER BY a.documents DESC, a.id LIMIT 1
MATCH (b:__Entity__ {name: other})
WITH a, b ORDER BY b.documents DESC, b.id LIMIT 1
MATCH p = allShortestPaths((a)-[*..4]-(b))
RETURN p LIMIT 25
