-- name: edge_count_of_entity
-- mode: read
-- params: id
-- returns: predicate, inverse, relationships, statements
-- How many edges of each predicate lead from an entity and to it.
SELECT predicate, inverse, relationships, statements
FROM edge_count
WHERE entity_id = :id
