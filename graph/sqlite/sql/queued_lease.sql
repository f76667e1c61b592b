-- name: queued_lease
-- mode: write
-- params: token, worker, expires, id
-- returns:
-- Leases a document.
UPDATE queued
SET state = 'running', token = :token, worker = :worker, expires = :expires
WHERE id = :id
