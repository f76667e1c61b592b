-- name: document_all
-- mode: read
-- params:
-- returns: id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
-- All documents, by id.
SELECT id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
FROM document
ORDER BY id
