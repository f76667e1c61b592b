-- name: entity_all
-- mode: read
-- params:
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- All entities, by id.
SELECT id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
FROM entity
ORDER BY id
