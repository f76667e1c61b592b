-- name: name_drop
-- mode: write
-- params: folded, entity_id
-- returns:
-- Removes a folded name.
DELETE FROM name
WHERE folded = :folded AND entity_id = :entity_id
