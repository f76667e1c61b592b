-- name: neighbour_page_several
-- mode: read
-- params: id, predicates, statements, after, limit
-- returns: other_id, statements
-- Neighbours of an entity over edges of several predicates, by number of statements on them, then id.
SELECT other_id, SUM(statements) AS statements
FROM neighbour
WHERE entity_id = :id AND predicate IN (SELECT value FROM json_each(:predicates))
GROUP BY other_id
HAVING SUM(statements) < :statements OR (SUM(statements) = :statements AND other_id > :after)
ORDER BY SUM(statements) DESC, other_id
LIMIT :limit
