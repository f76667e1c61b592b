-- name: schema_ledger
-- mode: read
-- params:
-- returns: ledger
-- Whether the list of migrations is there.
SELECT COUNT(*) AS ledger
FROM sqlite_schema
WHERE type = 'table' AND name = 'migration'
