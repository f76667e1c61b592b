-- name: key_all
-- mode: read
-- params:
-- returns: id, name, scopes, digest, rate, created_at, revoked_at
-- All keys, by time of creation, then id.
SELECT id, name, scopes, digest, rate, created_at, revoked_at
FROM caller_key
ORDER BY created_at, id
