-- name: document_put
-- mode: write
-- params: id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint, publisher_key
-- returns:
-- Adds or replaces a document.
INSERT INTO document (id, key, title, url, publisher, published_at, content_hash, pipeline, fingerprint, publisher_key)
VALUES (:id, :key, :title, :url, :publisher, :published_at, :content_hash, :pipeline, :fingerprint, :publisher_key)
ON CONFLICT (id) DO UPDATE SET
    key = excluded.key, title = excluded.title, url = excluded.url, publisher = excluded.publisher,
    published_at = excluded.published_at, content_hash = excluded.content_hash, pipeline = excluded.pipeline,
    fingerprint = excluded.fingerprint, publisher_key = excluded.publisher_key
