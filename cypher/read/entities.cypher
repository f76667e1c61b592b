// name: entities
// mode: read
// params: ids
// returns: rows
// Entities by ids.
MATCH (e:__Entity__)
WHERE e.id IN $ids
RETURN collect(e {.*, labels: labels(e)}) AS rows
