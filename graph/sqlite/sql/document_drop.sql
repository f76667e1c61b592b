-- name: document_drop
-- mode: write
-- params: id
-- returns:
-- Removes a document.
DELETE FROM document
WHERE id = :id
