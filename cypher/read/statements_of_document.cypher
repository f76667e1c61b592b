// name: statements_of_document
// mode: read
// params: after, apart, as_of, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: rows
// The same, found by their document. Without the hint the order by id tempts the planner to read all.
MATCH (s:Statement {document_id: $document_id})
USING INDEX s:Statement(document_id)
WHERE s.id > $after
  // include: passes
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
