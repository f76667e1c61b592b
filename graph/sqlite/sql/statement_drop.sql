-- name: statement_drop
-- mode: write
-- params: id
-- returns:
-- Removes a statement.
DELETE FROM statement
WHERE id = :id
