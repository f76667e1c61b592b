-- name: document_put_text
-- mode: write
-- params: document_id, text
-- returns:
-- Adds or replaces the text of a document.
INSERT INTO document_text (document_id, text)
VALUES (:document_id, :text)
ON CONFLICT (document_id) DO UPDATE SET text = excluded.text
WHERE text <> excluded.text
