-- name: queued_next
-- mode: read
-- params: limit
-- returns: id
-- Documents that wait, oldest job first, then order, each only when no other version of it goes before.
SELECT q.id AS id
FROM job CROSS JOIN queued AS q ON q.job_id = job.id
WHERE job.finished_at IS NULL AND q.state = 'queued'
    AND NOT EXISTS (
        SELECT 1 FROM queued AS p
        WHERE p.document_id = q.document_id AND p.state IN ('queued', 'running')
            AND (p.state = 'running' OR (p.job_id, p.place, p.id) < (q.job_id, q.place, q.id))
    )
ORDER BY job.id, q.place, q.id
LIMIT :limit
