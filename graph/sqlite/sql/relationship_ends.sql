-- name: relationship_ends
-- mode: read
-- params: ids
-- returns: subject_id, predicate, object_id, statements
-- Ends of those of these edges that exist, and how many statements are on them, by id.
SELECT subject_id, predicate, object_id, statements
FROM relationship
WHERE id IN (SELECT value FROM json_each(:ids))
ORDER BY id
