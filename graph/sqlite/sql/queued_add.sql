-- name: queued_add
-- mode: write
-- params: id, job_id, place, document_id, key, url, title, publisher, published_at, source, force
-- returns:
-- Adds a document to a job; one that is there stays as it is.
INSERT OR IGNORE INTO queued (
    id, job_id, place, document_id, key, url, title, publisher, published_at, source, force, state
)
VALUES (
    :id, :job_id, :place, :document_id, :key, :url, :title, :publisher, :published_at, :source, :force, 'queued'
)
