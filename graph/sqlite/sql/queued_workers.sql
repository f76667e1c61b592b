-- name: queued_workers
-- mode: read
-- params:
-- returns: worker
-- Workers that hold leases, by name.
SELECT DISTINCT worker
FROM queued
WHERE state = 'running'
ORDER BY worker
