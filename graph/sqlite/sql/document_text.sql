-- name: document_text
-- mode: read
-- params: document_id
-- returns: text
-- The text of a document.
SELECT text
FROM document_text
WHERE document_id = :document_id
