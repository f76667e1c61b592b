-- name: relationship_drop
-- mode: write
-- params: id
-- returns:
-- Removes an edge.
DELETE FROM relationship
WHERE id = :id
