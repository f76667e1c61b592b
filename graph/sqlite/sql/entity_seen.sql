-- name: entity_seen
-- mode: read
-- params: entity_id
-- returns: first, last
-- Smallest and largest date on which an entity was seen.
SELECT
    (SELECT MIN(seen) FROM appearance WHERE entity_id = :entity_id AND seen IS NOT NULL) AS first,
    (SELECT MAX(seen) FROM appearance WHERE entity_id = :entity_id AND seen IS NOT NULL) AS last
