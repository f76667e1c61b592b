-- name: key_add
-- mode: write
-- params: id, name, scopes, digest, rate, created_at, revoked_at
-- returns:
-- Keeps a key of a caller; one that is there stays as it is.
INSERT OR IGNORE INTO caller_key (id, name, scopes, digest, rate, created_at, revoked_at)
VALUES (:id, :name, :scopes, :digest, :rate, :created_at, :revoked_at)
