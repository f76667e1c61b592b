-- name: statement_page_document
-- mode: read
-- params: document_id, after, entity_id, subject_id, object_id, relationship_id, predicates, polarity, statuses, min_confidence, types, apart, since, until, as_of, sources, projects, dated, limit
-- returns: id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments, polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule, sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id
-- Statements that pass a filter, by id, from the index of the document.
SELECT id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
    polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule,
    sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end,
    object_start, object_end, support, relationship_id
FROM statement
WHERE document_id = :document_id AND id > :after
    -- include: passes
ORDER BY id
LIMIT :limit
