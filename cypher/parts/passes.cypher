// name: passes
// mode: part
// params: apart, as_of, dated, document_id, entity_id, min_confidence, object_id, polarity, predicates, projects, relationship_id, since, sources, statuses, subject_id, types, until
// returns: -
// What a filter asks of a statement s, for all lists alike; it goes on after a condition of a WHERE.
AND ($document_id IS NULL OR s.document_id = $document_id)
AND ($entity_id IS NULL OR s.subject_id = $entity_id OR s.object_id = $entity_id)
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
AND ($dated IS NULL OR (s.time IS NOT NULL) = $dated)
