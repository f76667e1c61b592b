// name: entities_by_documents
// mode: read
// params: limit, named, types
// returns: rows
// Entities of some types, all if none is given, by number of documents; with `named`, those that have a name to fold.
MATCH (e:__Entity__)
WHERE e.documents > 0 AND (size($types) = 0 OR any(label IN labels(e) WHERE label IN $types))
  AND (NOT $named OR size(e.folded_names) > 0)
WITH e ORDER BY e.documents DESC, e.id LIMIT $limit
RETURN collect(e {.*, labels: labels(e)}) AS rows
