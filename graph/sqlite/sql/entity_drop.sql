-- name: entity_drop
-- mode: write
-- params: id
-- returns:
-- Removes an entity.
DELETE FROM entity
WHERE id = :id
