// name: dated
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, time, types, until
// returns: rows
// Dated statements of an entity that pass a filter, by date, then id, after one; each half is read off its index.
// The first key of each order, the same for all, and CASE in place of OR let the planner read the index in its order.
CALL () {
  MATCH (s:Statement {subject_id: $entity_id}) USING INDEX s:Statement(subject_id, time)
  WHERE s.time >= $time AND CASE WHEN s.time = $time THEN s.id > $after ELSE true END
    // include: passes
  RETURN s ORDER BY s.subject_id, s.time, s.id LIMIT $limit
  UNION
  MATCH (s:Statement {object_id: $entity_id}) USING INDEX s:Statement(object_id, time)
  WHERE s.time >= $time AND CASE WHEN s.time = $time THEN s.id > $after ELSE true END
    // include: passes
  RETURN s ORDER BY s.object_id, s.time, s.id LIMIT $limit
}
WITH s ORDER BY s.time, s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
