-- name: job_cancel
-- mode: write
-- params: id
-- returns:
-- Marks a job cancelled and takes no more documents into it.
UPDATE job
SET closed = 1, cancelled = 1
WHERE id = :id
