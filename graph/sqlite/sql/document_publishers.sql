-- name: document_publishers
-- mode: read
-- params: low, high, after, limit
-- returns: publisher_key, publisher, documents
-- Publishers with a folded name from low up to high, by that name, after one: each spelling with its number of documents.
SELECT publisher_key, publisher, COUNT(*) AS documents
FROM document
WHERE publisher_key IN (
    SELECT DISTINCT publisher_key
    FROM document
    WHERE publisher_key >= :low AND publisher_key < :high AND publisher_key > :after
    ORDER BY publisher_key
    LIMIT :limit
)
GROUP BY publisher_key, publisher
ORDER BY publisher_key, publisher
