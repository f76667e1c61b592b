-- name: document_by_id
-- mode: read
-- params: id
-- returns: id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
-- One document.
SELECT id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
FROM document
WHERE id = :id
