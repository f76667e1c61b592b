-- name: stats_predicates
-- mode: read
-- params:
-- returns: predicate, statements
-- Statements by predicate, most first.
SELECT predicate, COUNT(*) AS statements
FROM statement
GROUP BY predicate
ORDER BY statements DESC, predicate
