-- name: queued_end
-- mode: write
-- params: state, error, id
-- returns:
-- Ends a lease with a final state.
UPDATE queued
SET state = :state, error = :error, token = NULL, worker = NULL, expires = NULL
WHERE id = :id
