-- name: relationship_joining
-- mode: read
-- params: ids
-- returns: id, subject_id, object_id
-- Ends of the edges among these entities, by id.
SELECT id, subject_id, object_id
FROM relationship
WHERE subject_id IN (SELECT value FROM json_each(:ids))
    AND +object_id IN (SELECT value FROM json_each(:ids)) -- the sign: no seek for each pair, one walk for each subject
ORDER BY id
