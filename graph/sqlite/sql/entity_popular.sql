-- name: entity_popular
-- mode: read
-- params: mark, limit
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- Those of the best-known entities whose folded names, as JSON, have a mark in them; in their order, as they are found.
SELECT id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
FROM (SELECT * FROM entity ORDER BY documents DESC, id LIMIT :limit)
WHERE instr(folded_names, :mark) > 0
