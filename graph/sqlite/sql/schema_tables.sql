-- name: schema_tables
-- mode: read
-- params:
-- returns: tables
-- Number of tables in the file.
SELECT COUNT(*) AS tables
FROM sqlite_schema
WHERE type = 'table'
