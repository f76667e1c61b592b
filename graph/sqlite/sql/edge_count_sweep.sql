-- name: edge_count_sweep
-- mode: write
-- params: entity_id, predicate, inverse
-- returns:
-- Forgets a predicate of which there is no edge at an entity any more.
DELETE FROM edge_count
WHERE entity_id = :entity_id AND predicate = :predicate AND inverse = :inverse AND relationships = 0
