-- name: key_by_id
-- mode: read
-- params: id
-- returns: id, name, scopes, digest, rate, created_at, revoked_at
-- One key.
SELECT id, name, scopes, digest, rate, created_at, revoked_at
FROM caller_key
WHERE id = :id
