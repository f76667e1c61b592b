-- name: schema_applied
-- mode: read
-- params:
-- returns: name
-- Names of the migrations that were applied, in order.
SELECT name
FROM migration
ORDER BY name
