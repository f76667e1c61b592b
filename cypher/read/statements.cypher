// name: statements
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: rows
// Statements that pass a filter, by id, after one.
MATCH (s:Statement)
WHERE s.id > $after
  // include: passes
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
