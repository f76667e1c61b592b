-- name: relationship_size
-- mode: read
-- params: id
-- returns: statements, documents
-- Numbers of statements and documents that an edge had.
SELECT statements, documents
FROM relationship
WHERE id = :id
