-- name: relationship_by_ids
-- mode: read
-- params: ids
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Those of these edges that exist, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE id IN (SELECT value FROM json_each(:ids))
ORDER BY id
