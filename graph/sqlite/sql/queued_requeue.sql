-- name: queued_requeue
-- mode: write
-- params: deaths, id
-- returns: attempts
-- Ends a lease: the document waits again, or is cancelled with its job.
UPDATE queued
SET state = CASE WHEN (SELECT cancelled FROM job WHERE job.id = queued.job_id) THEN 'cancelled' ELSE 'queued' END,
    attempts = attempts + :deaths, token = NULL, worker = NULL, expires = NULL
WHERE id = :id
RETURNING attempts
