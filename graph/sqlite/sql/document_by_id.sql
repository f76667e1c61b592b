-- name: document_by_id
-- mode: read
-- params: id
-- returns: id, key, title, url, publisher, published_at, content_hash, pipeline
-- One document.
SELECT id, key, title, url, publisher, published_at, content_hash, pipeline
FROM document
WHERE id = :id
