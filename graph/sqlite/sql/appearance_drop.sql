-- name: appearance_drop
-- mode: write
-- params: id
-- returns:
-- Removes an appearance.
DELETE FROM appearance
WHERE id = :id
