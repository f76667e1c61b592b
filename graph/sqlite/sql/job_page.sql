-- name: job_page
-- mode: read
-- params: after, limit
-- returns: id, closed, cancelled, created_at, finished_at
-- Jobs, newest first.
SELECT id, closed, cancelled, created_at, finished_at
FROM job
WHERE :after IS NULL OR id < :after
ORDER BY id DESC
LIMIT :limit
