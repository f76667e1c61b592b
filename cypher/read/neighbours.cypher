// name: neighbours
// mode: read
// params: after, id, limit, statements, types
// returns: rows
// Entities one edge away with the edges between, by number of statements, after one.
MATCH (e:__Entity__ {id: $id})-[r]-(o:__Entity__)
WHERE o <> e AND (size($types) = 0 OR type(r) IN $types)
WITH o, sum(r.statements) AS statements, collect(r) AS edges
WHERE $statements IS NULL OR statements < $statements OR (statements = $statements AND o.id > $after)
WITH o, statements, edges ORDER BY statements DESC, o.id LIMIT $limit
RETURN collect({
  entity: o {.*, labels: labels(o)},
  edges: [r IN edges | r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}]
}) AS rows
