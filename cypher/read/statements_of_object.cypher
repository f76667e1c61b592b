// name: statements_of_object
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: rows
// The same, found by their object and read off its index in the order of ids.
MATCH (s:Statement {object_id: $object_id}) USING INDEX s:Statement(object_id, id)
WHERE s.id > $after
  // include: passes
WITH s ORDER BY s.object_id, s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
