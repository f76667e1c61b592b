-- name: statement_timeline
-- mode: read
-- params: entity_id, time, after, document_id, subject_id, object_id, relationship_id, predicates, polarity, statuses, min_confidence, types, apart, since, until, as_of, sources, projects, dated, limit
-- returns: id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments, polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule, sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id
-- Dated statements of an entity that pass a filter, by date, then id, after one; each half read off an index in that order.
SELECT id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
    polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule,
    sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end,
    object_start, object_end, support, relationship_id
FROM statement
WHERE id IN (
    SELECT id FROM (
        SELECT id FROM statement
        WHERE subject_id = :entity_id AND time IS NOT NULL AND time >= :time
            AND (time > :time OR id > :after)
            -- include: passes
        ORDER BY time, id LIMIT :limit
    )
    UNION
    SELECT id FROM (
        SELECT id FROM statement
        WHERE object_id = :entity_id AND time IS NOT NULL AND time >= :time
            AND (time > :time OR id > :after)
            -- include: passes
        ORDER BY time, id LIMIT :limit
    )
)
ORDER BY time, id
LIMIT :limit
