-- name: relationship_fingerprints
-- mode: read
-- params: id, limit
-- returns: fingerprint
-- Fingerprints of the documents that support an edge, smallest first.
SELECT DISTINCT fingerprint
FROM statement
WHERE relationship_id = :id AND fingerprint IS NOT NULL
ORDER BY fingerprint
LIMIT :limit
