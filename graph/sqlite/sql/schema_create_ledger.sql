-- name: schema_create_ledger
-- mode: schema
-- params:
-- returns:
-- Makes the list of migrations.
CREATE TABLE IF NOT EXISTS migration (
    name TEXT PRIMARY KEY,
    applied_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
