-- name: queued_prolong
-- mode: write
-- params: expires, worker, token
-- returns: token
-- Prolongs a lease that is still held.
UPDATE queued
SET expires = :expires
WHERE id = (SELECT id FROM queued WHERE state = 'running' AND worker = :worker AND token = :token)
RETURNING token
