-- name: queued_add_text
-- mode: write
-- params: queued_id, text
-- returns:
-- Keeps the text of a document until it is in the graph.
INSERT OR IGNORE INTO queued_text (queued_id, text)
VALUES (:queued_id, :text)
