-- name: statement_evidence
-- mode: read
-- params: relationship_id, confidence, id, limit
-- returns: id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments, polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule, sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id
-- Statements that support an edge, most confident first.
SELECT id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
    polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule,
    sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end,
    object_start, object_end, support, relationship_id
FROM statement
WHERE relationship_id = :relationship_id
    AND (:confidence IS NULL OR confidence < :confidence OR (confidence = :confidence AND id > :id))
ORDER BY confidence DESC, id
LIMIT :limit
