// name: shortest_paths
// mode: read
// params: ends, hub, limit, one, other
// returns: rows
// All shortest paths between two entities that avoid hubs. The condition is on the whole path: on a part of it the planner
// falls back to trying every path.
MATCH (a:__Entity__ {id: $one}), (b:__Entity__ {id: $other})
MATCH p = allShortestPaths((a)-[*..1]-(b))
WHERE none(n IN nodes(p) WHERE n.degree > $hub AND NOT n.id IN $ends)
WITH p LIMIT $limit
RETURN collect([[n IN nodes(p) | n.id], [r IN relationships(p) | r.id]]) AS rows
