-- name: schema_record
-- mode: write
-- params: name, applied_at
-- returns:
-- Notes that a migration was applied.
INSERT INTO migration (name, applied_at)
VALUES (:name, :applied_at)
