-- name: job_close
-- mode: write
-- params: id
-- returns:
-- Takes no more documents into a job.
UPDATE job
SET closed = 1
WHERE id = :id
