-- name: relationship_among
-- mode: read
-- params: ids, limit
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Edges with both ends among these entities, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE subject_id IN (SELECT value FROM json_each(:ids))
    AND +object_id IN (SELECT value FROM json_each(:ids)) -- the sign: no seek for each pair, one walk for each subject
ORDER BY id
LIMIT :limit
