-- name: stats_queue
-- mode: read
-- params:
-- returns: state, documents
-- Documents in all jobs, by state.
SELECT state, SUM(documents) AS documents
FROM job_count
GROUP BY state
ORDER BY state
