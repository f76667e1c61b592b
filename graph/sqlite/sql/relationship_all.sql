-- name: relationship_all
-- mode: read
-- params:
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- All edges, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
ORDER BY id
