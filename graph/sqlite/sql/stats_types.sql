-- name: stats_types
-- mode: read
-- params:
-- returns: type, entities
-- Entities by type, most first.
SELECT type, COUNT(*) AS entities
FROM entity
GROUP BY type
ORDER BY entities DESC, type
