-- name: queued_expired
-- mode: read
-- params: now, dead
-- returns: id, job_id
-- Leases that ran out or whose worker is dead.
SELECT id, job_id
FROM queued
WHERE state = 'running' AND (expires <= :now OR worker IN (SELECT value FROM json_each(:dead)))
ORDER BY expires
