-- name: job_by_id
-- mode: read
-- params: id
-- returns: id, closed, cancelled, created_at, finished_at
-- One job.
SELECT id, closed, cancelled, created_at, finished_at
FROM job
WHERE id = :id
