-- name: relationship_predicates
-- mode: read
-- params: id
-- returns: predicate, inverse, relationships, statements
-- How many edges of each predicate lead from an entity and to it.
SELECT predicate, 0 AS inverse, COUNT(*) AS relationships, SUM(statements) AS statements
FROM relationship
WHERE subject_id = :id
GROUP BY predicate
UNION ALL
SELECT predicate, 1 AS inverse, COUNT(*) AS relationships, SUM(statements) AS statements
FROM relationship
WHERE object_id = :id AND subject_id <> :id
GROUP BY predicate
