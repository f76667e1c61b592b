// name: named
// mode: read
// params: folded, limit, query
// returns: rows
// Entities one of whose folded names equals this; the full-text query only brings candidates.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS e
WITH e WHERE $folded IN e.folded_names
WITH e ORDER BY e.documents DESC, e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
