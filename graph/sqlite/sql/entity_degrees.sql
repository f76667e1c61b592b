-- name: entity_degrees
-- mode: read
-- params: ids
-- returns: edges
-- Number of edges at these entities, those between them counted twice.
SELECT COALESCE(SUM(degree), 0) AS edges
FROM entity
WHERE id IN (SELECT value FROM json_each(:ids))
