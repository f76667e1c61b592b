-- name: statement_qualifying
-- mode: read
-- params: relationship_id, begun_after, confidence, after, document_id, entity_id, subject_id, object_id, predicates, polarity, statuses, min_confidence, types, apart, since, until, as_of, sources, projects, dated, limit
-- returns: id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments, polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule, sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id
-- Statements of an edge that pass a filter, most confident first, after one.
SELECT id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
    polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule,
    sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end,
    object_start, object_end, support, relationship_id
FROM statement
WHERE relationship_id = :relationship_id
    -- include: passes
    AND (:begun_after IS NULL OR COALESCE(time, seen) > :begun_after || '~')
    AND (:confidence IS NULL OR confidence < :confidence OR (confidence = :confidence AND id > :after))
ORDER BY confidence DESC, id
LIMIT :limit
