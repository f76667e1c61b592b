-- name: tally_sweep
-- mode: write
-- params: entity_id
-- returns:
-- Forgets texts of an entity that no document uses.
DELETE FROM tally
WHERE entity_id = :entity_id AND documents = 0
