-- name: queued_pending
-- mode: read
-- params: now, dead
-- returns: pending
-- Whether a claim could find anything to do.
SELECT EXISTS (SELECT 1 FROM queued WHERE state = 'queued')
    OR EXISTS (
        SELECT 1 FROM queued
        WHERE state = 'running' AND (expires <= :now OR worker IN (SELECT value FROM json_each(:dead)))
    ) AS pending
