-- name: job_counts
-- mode: read
-- params: job_id
-- returns: state, documents
-- Documents of a job, by state.
SELECT state, documents
FROM job_count
WHERE job_id = :job_id
ORDER BY state
