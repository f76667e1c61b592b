-- name: edge_count_add
-- mode: write
-- params: entity_id, predicate, inverse, relationships, statements
-- returns:
-- Adds to the numbers of edges of a predicate at an entity and of statements on them; the numbers may be negative.
INSERT INTO edge_count (entity_id, predicate, inverse, relationships, statements)
VALUES (:entity_id, :predicate, :inverse, MAX(0, :relationships), MAX(0, :statements))
ON CONFLICT (entity_id, predicate, inverse) DO UPDATE SET
    relationships = relationships + :relationships, statements = statements + :statements
