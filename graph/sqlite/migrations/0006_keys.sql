-- name: 0006_keys
-- mode: schema
-- params:
-- returns:
-- Keys of callers, without their secrets.
CREATE TABLE caller_key (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    digest TEXT NOT NULL,
    rate TEXT,
    created_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;
