-- name: document_drop_text
-- mode: write
-- params: document_id
-- returns:
-- Removes the text of a document.
DELETE FROM document_text
WHERE document_id = :document_id
