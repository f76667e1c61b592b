-- name: job_reject
-- mode: write
-- params: job_id, source, code, message, most
-- returns:
-- Adds a piece of input that never became a document, up to a number of them.
INSERT OR IGNORE INTO rejected (job_id, place, source, code, message)
SELECT :job_id, COUNT(*), :source, :code, :message
FROM rejected
WHERE job_id = :job_id
HAVING COUNT(*) < :most
