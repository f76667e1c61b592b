// name: common_neighbours
// mode: read
// params: limit, one, other
// returns: ids
// Entities with an edge to both, by number of statements on both sides; joined by hash, so that two hubs are no product.
MATCH (a:__Entity__ {id: $one})-[r1]-(c:__Entity__), (c)-[r2]-(b:__Entity__ {id: $other})
USING JOIN ON c
WHERE c <> a AND c <> b
WITH c, collect(DISTINCT r1) + collect(DISTINCT r2) AS edges
WITH c.id AS id, reduce(n = 0, r IN edges | n + r.statements) AS statements
ORDER BY statements DESC, id LIMIT $limit
RETURN collect(id) AS ids
