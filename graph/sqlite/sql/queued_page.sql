-- name: queued_page
-- mode: read
-- params: job_id, after, limit
-- returns: id, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state, attempts, error
-- Documents of a job, by order.
SELECT id, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state, attempts, error
FROM queued
WHERE job_id = :job_id AND place > :after
ORDER BY place
LIMIT :limit
