-- name: queued_held
-- mode: read
-- params: id, token
-- returns: held
-- Whether a lease is the current one.
SELECT EXISTS (SELECT 1 FROM queued WHERE id = :id AND state = 'running' AND token = :token) AS held
