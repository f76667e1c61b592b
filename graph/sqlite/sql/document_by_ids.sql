-- name: document_by_ids
-- mode: read
-- params: ids
-- returns: id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
-- Those of these documents that exist, by id.
SELECT id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint
FROM document
WHERE id IN (SELECT value FROM json_each(:ids))
ORDER BY id
