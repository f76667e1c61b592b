-- name: statement_add
-- mode: write
-- params: id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments, polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule, sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end, object_start, object_end, support, relationship_id, publisher, seen, fingerprint
-- returns:
-- Adds a statement.
INSERT INTO statement (id, document_id, subject_id, predicate, relation, surface, object_id, subject_text, object_text, arguments,
    polarity, status, time, time_end, time_precision, ended, place, attributed_to, confidence, rule,
    sentence_start, sentence_end, quote, subject_start, subject_end, relation_start, relation_end,
    object_start, object_end, support, relationship_id, publisher, seen, fingerprint)
VALUES (:id, :document_id, :subject_id, :predicate, :relation, :surface, :object_id, :subject_text, :object_text, :arguments,
    :polarity, :status, :time, :time_end, :time_precision, :ended, :place, :attributed_to, :confidence, :rule,
    :sentence_start, :sentence_end, :quote, :subject_start, :subject_end, :relation_start, :relation_end,
    :object_start, :object_end, :support, :relationship_id, :publisher, :seen, :fingerprint)
