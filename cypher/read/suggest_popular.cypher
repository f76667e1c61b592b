// name: suggest_popular
// mode: read
// params: limit, most, prefix, query, types
// returns: rows
// The same among the best-known entities and those of this very name, without sorting all that begin with a letter.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS e
  WITH e WHERE $prefix IN e.folded_names
  RETURN e
  UNION
  MATCH (e:__Entity__)
  WHERE e.documents > 0
  WITH e ORDER BY e.documents DESC, e.id LIMIT $most
  WITH e WHERE any(name IN e.folded_names WHERE name STARTS WITH $prefix)
  RETURN e
}
WITH e WHERE size($types) = 0 OR any(label IN labels(e) WHERE label IN $types)
WITH e, $prefix IN e.folded_names AS exact
ORDER BY exact DESC, e.documents DESC, e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
