-- name: statement_stamp
-- mode: write
-- params: document_id, publisher, seen
-- returns:
-- Keeps publisher and day of a document on its statements, where they are others by now.
UPDATE statement
SET publisher = :publisher, seen = :seen
WHERE document_id = :document_id AND (publisher IS NOT :publisher OR seen IS NOT :seen)
