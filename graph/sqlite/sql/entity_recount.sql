-- name: entity_recount
-- mode: write
-- params: id
-- returns:
-- Sums the edges at an entity up again.
UPDATE entity
SET degree = (SELECT COALESCE(SUM(relationships), 0) FROM edge_count WHERE entity_id = :id)
WHERE id = :id
