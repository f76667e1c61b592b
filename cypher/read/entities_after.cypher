// name: entities_after
// mode: read
// params: after, limit
// returns: rows
// Entities by id, after one.
MATCH (e:__Entity__)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
