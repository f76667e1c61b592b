// name: statements_of_entity
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: rows
// The same, found by an entity that is their subject or object; each half is read off its index in the order of ids.
CALL () {
  MATCH (s:Statement {subject_id: $entity_id}) USING INDEX s:Statement(subject_id, id)
  WHERE s.id > $after
    // include: passes
  RETURN s ORDER BY s.subject_id, s.id LIMIT $limit
  UNION
  MATCH (s:Statement {object_id: $entity_id}) USING INDEX s:Statement(object_id, id)
  WHERE s.id > $after
    // include: passes
  RETURN s ORDER BY s.object_id, s.id LIMIT $limit
}
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
