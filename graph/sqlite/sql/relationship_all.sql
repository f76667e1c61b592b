-- name: relationship_all
-- mode: read
-- params:
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes
-- All edges, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes
FROM relationship
ORDER BY id
