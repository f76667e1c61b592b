-- name: neighbour_sweep
-- mode: write
-- params: entity_id, other_id, predicate
-- returns:
-- Forgets a neighbour over a predicate of which there is no edge any more.
DELETE FROM neighbour
WHERE entity_id = :entity_id AND other_id = :other_id AND predicate = :predicate AND statements = 0
