-- name: entity_by_ids
-- mode: read
-- params: ids
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- Those of these entities that exist, by id.
SELECT id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
FROM entity
WHERE id IN (SELECT value FROM json_each(:ids))
ORDER BY id
