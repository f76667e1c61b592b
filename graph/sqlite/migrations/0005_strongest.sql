-- name: 0005_strongest
-- mode: schema
-- params:
-- returns:
-- The strongest edges of an entity, without sorting all that a hub has.
CREATE INDEX relationship_subject_strongest ON relationship (subject_id, documents DESC, confidence DESC, statements DESC, id);
CREATE INDEX relationship_object_strongest ON relationship (object_id, documents DESC, confidence DESC, statements DESC, id);
