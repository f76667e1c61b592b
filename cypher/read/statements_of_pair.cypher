// name: statements_of_pair
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: rows
// The same, found by subject and object. Without the hint the order by id tempts the planner to read all.
MATCH (s:Statement {subject_id: $subject_id, object_id: $object_id})
USING INDEX s:Statement(subject_id, object_id)
WHERE s.id > $after
  // include: passes
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
