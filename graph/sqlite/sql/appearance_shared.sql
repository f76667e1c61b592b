-- name: appearance_shared
-- mode: read
-- params: one, other, limit
-- returns: document_id
-- Documents in which two entities appear, by id.
SELECT one.document_id
FROM appearance AS one JOIN appearance AS other ON other.document_id = one.document_id AND other.entity_id = :other
WHERE one.entity_id = :one
ORDER BY one.document_id
LIMIT :limit
