// name: dated
// mode: read
// params: after, apart, as_of, document_id, entity_id, limit, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, time, types, until
// returns: rows
// Dated statements of an entity that pass a filter, by date, then id, after one; each half is read off its index.
// The first key of each order, the same for all, and CASE in place of OR let the planner read the index in its order.
CALL () {
  MATCH (s:Statement {subject_id: $entity_id}) USING INDEX s:Statement(subject_id, time)
  WHERE s.time >= $time AND CASE WHEN s.time = $time THEN s.id > $after ELSE true END
    AND ($document_id IS NULL OR s.document_id = $document_id)
    AND ($subject_id IS NULL OR s.subject_id = $subject_id)
    AND ($object_id IS NULL OR s.object_id = $object_id)
    AND ($relationship_id IS NULL OR s.relationship_id = $relationship_id)
    AND (size($predicates) = 0 OR s.predicate IN $predicates)
    AND ($polarity IS NULL OR s.polarity = $polarity)
    AND (size($statuses) = 0 OR s.status IN $statuses)
    AND s.confidence >= $min_confidence
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
  RETURN s ORDER BY s.subject_id, s.time, s.id LIMIT $limit
  UNION
  MATCH (s:Statement {object_id: $entity_id}) USING INDEX s:Statement(object_id, time)
  WHERE s.time >= $time AND CASE WHEN s.time = $time THEN s.id > $after ELSE true END
    AND ($document_id IS NULL OR s.document_id = $document_id)
    AND ($subject_id IS NULL OR s.subject_id = $subject_id)
    AND ($object_id IS NULL OR s.object_id = $object_id)
    AND ($relationship_id IS NULL OR s.relationship_id = $relationship_id)
    AND (size($predicates) = 0 OR s.predicate IN $predicates)
    AND ($polarity IS NULL OR s.polarity = $polarity)
    AND (size($statuses) = 0 OR s.status IN $statuses)
    AND s.confidence >= $min_confidence
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
  RETURN s ORDER BY s.object_id, s.time, s.id LIMIT $limit
}
WITH s ORDER BY s.time, s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
