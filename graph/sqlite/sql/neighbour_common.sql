-- name: neighbour_common
-- mode: read
-- params: one, other, limit
-- returns: other
-- Entities with an edge to both, by statements on both sides, then id.
WITH near_one AS (
    SELECT other, SUM(statements) AS statements FROM (
        SELECT object_id AS other, statements FROM relationship WHERE subject_id = :one
        UNION ALL
        SELECT subject_id AS other, statements FROM relationship WHERE object_id = :one
    ) GROUP BY other
), near_other AS (
    SELECT other, SUM(statements) AS statements FROM (
        SELECT object_id AS other, statements FROM relationship WHERE subject_id = :other
        UNION ALL
        SELECT subject_id AS other, statements FROM relationship WHERE object_id = :other
    ) GROUP BY other
)
SELECT near_one.other AS other
FROM near_one JOIN near_other ON near_other.other = near_one.other
WHERE near_one.other NOT IN (:one, :other)
ORDER BY near_one.statements + near_other.statements DESC, near_one.other
LIMIT :limit
