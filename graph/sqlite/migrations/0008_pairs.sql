-- name: 0008_pairs
-- mode: schema
-- params:
-- returns:
-- What is said of two entities, where each of them is a hub.
CREATE INDEX statement_pair ON statement (subject_id, object_id, id) WHERE object_id IS NOT NULL;
