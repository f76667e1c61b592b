-- name: queued_by_id
-- mode: read
-- params: id
-- returns: id, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state, attempts, error
-- One queued document.
SELECT id, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state, attempts, error
FROM queued
WHERE id = :id
