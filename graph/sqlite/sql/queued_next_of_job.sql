-- name: queued_next_of_job
-- mode: read
-- params: job_id
-- returns: id
-- Documents of a job that wait, by order; for each the version of it that goes first, from whichever job.
SELECT p.id AS id
FROM queued AS q CROSS JOIN queued AS p ON p.id = (
    SELECT v.id FROM queued AS v
    WHERE v.document_id = q.document_id AND v.state IN ('queued', 'running')
    ORDER BY v.state = 'running' DESC, v.job_id, v.place, v.id
    LIMIT 1
)
WHERE q.job_id = :job_id AND q.state = 'queued' AND p.state = 'queued'
ORDER BY q.place, q.id
