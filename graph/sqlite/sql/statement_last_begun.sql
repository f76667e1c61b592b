-- name: statement_last_begun
-- mode: read
-- params: ids, statuses, until
-- returns: relationship_id, last
-- The last date on which statements of these edges begin, no later than a day; of a date that is cut short, the end.
SELECT relationship_id, MAX(COALESCE(time, seen) || '~') AS last
FROM statement
WHERE relationship_id IN (SELECT value FROM json_each(:ids))
    AND status IN (SELECT value FROM json_each(:statuses))
    AND COALESCE(time, seen) <= :until || '~'
GROUP BY relationship_id
