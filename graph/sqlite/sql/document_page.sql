-- name: document_page
-- mode: read
-- params: after, limit
-- returns: id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
-- Documents after an id, by id.
SELECT id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
FROM document
WHERE id > :after
ORDER BY id
LIMIT :limit
