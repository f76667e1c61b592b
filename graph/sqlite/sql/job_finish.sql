-- name: job_finish
-- mode: write
-- params: now, id
-- returns:
-- Finishes a closed job when none of its documents waits or runs.
UPDATE job
SET finished_at = :now
WHERE id = :id AND closed = 1 AND finished_at IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM job_count WHERE job_id = :id AND state IN ('queued', 'running') AND documents > 0
    )
