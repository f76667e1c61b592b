// name: qualifying
// mode: read
// params: after, apart, as_of, confidence, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, rows, since, sources, statuses, subject_id, types, until
// returns: rows
// Statements of edges that pass a filter, by edge, most confident first, after one.
UNWIND $rows AS row
CALL (row) {
  MATCH (s:Statement {relationship_id: row.id}) USING INDEX s:Statement(relationship_id, confidence)
  WHERE s.confidence >= $min_confidence
  // include: passes
  AND (row.begun_after IS NULL OR coalesce(s.time, s.seen) > row.begun_after + '~')
  AND CASE WHEN $confidence IS NULL THEN true
    ELSE s.confidence < $confidence OR (s.confidence = $confidence AND s.id > $after) END
  // The first key, the same for all, and CASE in place of OR let the planner read the index in its order.
  WITH s ORDER BY s.relationship_id DESC, s.confidence DESC, s.id LIMIT $limit
  RETURN collect(s {.*}) AS said
}
RETURN collect([row.id, said]) AS rows
