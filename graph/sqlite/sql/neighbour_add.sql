-- name: neighbour_add
-- mode: write
-- params: entity_id, other_id, predicate, statements
-- returns:
-- Adds to the number of statements on the edges between two entities; the number may be negative.
INSERT INTO neighbour (entity_id, other_id, predicate, statements)
VALUES (:entity_id, :other_id, :predicate, MAX(0, :statements))
ON CONFLICT (entity_id, other_id, predicate) DO UPDATE SET statements = statements + :statements
