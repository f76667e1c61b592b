-- name: entity_search_all
-- mode: read
-- params: types, limit
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- All entities, best known first.
SELECT id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
FROM entity
WHERE (:types = '[]' OR type IN (SELECT value FROM json_each(:types)))
ORDER BY documents DESC, id
LIMIT :limit
