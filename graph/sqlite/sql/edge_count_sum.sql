-- name: edge_count_sum
-- mode: read
-- params: id
-- returns: relationships
-- How many edges there are at an entity.
SELECT COALESCE(SUM(relationships), 0) AS relationships
FROM edge_count
WHERE entity_id = :id
