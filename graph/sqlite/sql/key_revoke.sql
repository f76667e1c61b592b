-- name: key_revoke
-- mode: write
-- params: id, revoked_at
-- returns:
-- Revokes a key; one that was revoked before keeps its time.
UPDATE caller_key
SET revoked_at = :revoked_at
WHERE id = :id AND revoked_at IS NULL
