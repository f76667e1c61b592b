// name: search
// mode: read
// params: limit, query, types, words
// returns: rows
// Entities one of whose folded names has each word as the beginning of a word.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS e
WITH e WHERE (size($types) = 0 OR any(label IN labels(e) WHERE label IN $types))
  AND any(name IN e.folded_names WHERE all(word IN $words WHERE name STARTS WITH word OR name CONTAINS ' ' + word))
WITH e ORDER BY e.documents DESC, e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
