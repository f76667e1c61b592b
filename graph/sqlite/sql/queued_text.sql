-- name: queued_text
-- mode: read
-- params: queued_id
-- returns: text
-- Text of a document that waits.
SELECT text
FROM queued_text
WHERE queued_id = :queued_id
