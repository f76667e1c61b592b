-- name: neighbour_common
-- mode: read
-- params: one, other, limit
-- returns: other_id
-- Entities with an edge to both, by statements on both sides, then id; each neighbour of the first is looked up at the second.
SELECT near_one.other_id AS other_id
FROM neighbour AS near_one CROSS JOIN neighbour AS near_other -- in this order, whatever the engine takes for better
WHERE near_one.entity_id = :one AND near_one.predicate = ''
    AND near_other.entity_id = :other AND near_other.predicate = '' AND near_other.other_id = near_one.other_id
    AND near_one.other_id NOT IN (:one, :other)
ORDER BY near_one.statements + near_other.statements DESC, near_one.other_id
LIMIT :limit
