-- name: 0006_lookups
-- mode: schema
-- params:
-- returns:
-- What an entity's timeline and the list of a predicate read in order.
CREATE INDEX statement_subject_time ON statement (subject_id, time, id) WHERE time IS NOT NULL;
CREATE INDEX statement_object_time ON statement (object_id, time, id) WHERE time IS NOT NULL;
