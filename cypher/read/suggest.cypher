// name: suggest
// mode: read
// params: limit, prefix, query, types
// returns: rows
// Entities one of whose folded names begins with the prefix, or is it.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS e
WITH e WHERE (size($types) = 0 OR any(label IN labels(e) WHERE label IN $types))
  AND any(name IN e.folded_names WHERE name STARTS WITH $prefix)
WITH e, $prefix IN e.folded_names AS exact
ORDER BY exact DESC, e.documents DESC, e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
