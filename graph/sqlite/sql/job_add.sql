-- name: job_add
-- mode: write
-- params: id, created_at
-- returns:
-- Makes an open job; one that is there stays as it is.
INSERT OR IGNORE INTO job (id, created_at)
VALUES (:id, :created_at)
