-- name: statement_stamp
-- mode: write
-- params: document_id, publisher, seen, fingerprint
-- returns:
-- Keeps publisher, day and fingerprint of a document on its statements, where they are others by now.
UPDATE statement
SET publisher = :publisher, seen = :seen, fingerprint = :fingerprint
WHERE document_id = :document_id AND (publisher IS NOT :publisher OR seen IS NOT :seen OR fingerprint IS NOT :fingerprint)
