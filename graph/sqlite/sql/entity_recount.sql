-- name: entity_recount
-- mode: write
-- params: id
-- returns:
-- Counts the edges at an entity again.
UPDATE entity
SET degree = (
    SELECT COUNT(*) FROM relationship WHERE subject_id = :id
) + (
    SELECT COUNT(*) FROM relationship WHERE object_id = :id AND subject_id <> :id
)
WHERE id = :id
