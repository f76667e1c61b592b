-- name: relationship_ends
-- mode: read
-- params: ids
-- returns: id, subject_id, object_id
-- Ends of those of these edges that exist, by id.
SELECT id, subject_id, object_id
FROM relationship
WHERE id IN (SELECT value FROM json_each(:ids))
ORDER BY id
