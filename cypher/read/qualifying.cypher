// name: qualifying
// mode: read
// params: after, apart, as_of, confidence, dated, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, rows, since, sources, statuses, subject_id, types, until
// returns: rows
// Statements of edges that pass a filter, by edge, most confident first, after one.
UNWIND $rows AS row
CALL (row) {
  MATCH (s:Statement {relationship_id: row.id}) USING INDEX s:Statement(relationship_id, confidence)
  WHERE s.confidence >= $min_confidence
  AND ($document_id IS NULL OR s.document_id = $document_id)
  AND ($entity_id IS NULL OR s.subject_id = $entity_id OR s.object_id = $entity_id)
  AND ($subject_id IS NULL OR s.subject_id = $subject_id)
  AND ($object_id IS NULL OR s.object_id = $object_id)
  AND (size($predicates) = 0 OR s.predicate IN $predicates)
  AND ($polarity IS NULL OR s.polarity = $polarity)
  AND (size($statuses) = 0 OR s.status IN $statuses)
  AND (size($types) = 0 OR EXISTS {
    MATCH (free:__Entity__) WHERE free.id IN [s.subject_id, s.object_id]
      AND NOT free.id IN $apart AND any(label IN labels(free) WHERE label IN $types)
  })
  AND ($since IS NULL OR coalesce(s.time_end, s.time, s.seen) + '~' >= $since)
  AND ($until IS NULL OR coalesce(s.time, s.seen) <= $until + '~')
  AND ($as_of IS NULL OR coalesce(s.time, s.seen) <= $as_of + '~')
  AND ($as_of IS NULL OR NOT s.ended OR coalesce(s.time_end, s.time) + '~' >= $as_of)
  AND (size($sources) = 0 OR s.publisher IN $sources)
  AND ($projects IS NULL OR (s.relationship_id IS NOT NULL) = $projects)
  AND ($dated IS NULL OR (s.time IS NOT NULL) = $dated)
  AND (row.begun_after IS NULL OR coalesce(s.time, s.seen) > row.begun_after + '~')
  AND CASE WHEN $confidence IS NULL THEN true
    ELSE s.confidence < $confidence OR (s.confidence = $confidence AND s.id > $after) END
  // The first key, the same for all, and CASE in place of OR let the planner read the index in its order.
  WITH s ORDER BY s.relationship_id DESC, s.confidence DESC, s.id LIMIT $limit
  RETURN collect(s {.*}) AS said
}
RETURN collect([row.id, said]) AS rows
