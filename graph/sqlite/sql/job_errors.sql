-- name: job_errors
-- mode: read
-- params: job_id, limit
-- returns: document_id, source, state, error
-- Documents of a job that were not done, by order.
SELECT document_id, source, state, error
FROM queued
WHERE job_id = :job_id AND state IN ('failed', 'quarantined')
ORDER BY place
LIMIT :limit
