-- name: job_rejected
-- mode: read
-- params: job_id
-- returns: source, code, message
-- Input of a job that never became a document, in order.
SELECT source, code, message
FROM rejected
WHERE job_id = :job_id
ORDER BY place
