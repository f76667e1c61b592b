-- name: queued_cancel
-- mode: write
-- params: job_id
-- returns:
-- Cancels what waits in a job.
UPDATE queued
SET state = 'cancelled'
WHERE job_id = :job_id AND state = 'queued'
