-- name: 0007_timeline
-- mode: schema
-- params:
-- returns:
-- The dated statements of an entity, in order.
CREATE INDEX statement_subject_time ON statement (subject_id, time, id) WHERE time IS NOT NULL;
CREATE INDEX statement_object_time ON statement (object_id, time, id) WHERE time IS NOT NULL;
