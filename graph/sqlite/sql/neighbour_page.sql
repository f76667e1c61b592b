-- name: neighbour_page
-- mode: read
-- params: id, predicates, statements, after, limit
-- returns: other, statements
-- Neighbours of an entity by number of statements on the edges between, then id.
SELECT other, SUM(statements) AS statements
FROM (
    SELECT object_id AS other, statements FROM relationship
    WHERE subject_id = :id AND object_id <> :id AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
    UNION ALL
    SELECT subject_id AS other, statements FROM relationship
    WHERE object_id = :id AND subject_id <> :id AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
)
GROUP BY other
HAVING :statements IS NULL OR SUM(statements) < :statements OR (SUM(statements) = :statements AND other > :after)
ORDER BY SUM(statements) DESC, other
LIMIT :limit
