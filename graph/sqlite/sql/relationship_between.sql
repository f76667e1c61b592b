-- name: relationship_between
-- mode: read
-- params: one, other
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Edges between two entities, in both directions, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE subject_id = :one AND object_id = :other
UNION
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE subject_id = :other AND object_id = :one
ORDER BY id
