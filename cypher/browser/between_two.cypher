// name: between_two
// mode: read
// params: -
// returns: p, sentences
// How two names are connected, by the shortest ways; the table has a sentence for each step.
WITH 'Tobias Renner' AS one, 'Northern Front' AS other
MATCH (a:__Entity__ {name: one})
WITH a, other ORDER BY a.documents DESC, a.id LIMIT 1
MATCH (b:__Entity__ {name: other})
WITH a, b ORDER BY b.documents DESC, b.id LIMIT 1
MATCH p = allShortestPaths((a)-[*..4]-(b))
RETURN p, [r IN relationships(p) | r.quotes[0]] AS sentences LIMIT 25
