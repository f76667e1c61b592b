-- name: appearance_shared_size
-- mode: read
-- params: one, other
-- returns: documents
-- Number of documents in which two entities appear.
SELECT COUNT(*) AS documents
FROM appearance AS one JOIN appearance AS other ON other.document_id = one.document_id AND other.entity_id = :other
WHERE one.entity_id = :one
