-- name: entity_named
-- mode: read
-- params: folded, limit
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- Entities with this folded name, best known first.
SELECT entity.id, entity.type, entity.name, entity.aliases, entity.roles, entity.folded_names, entity.first_seen, entity.last_seen, entity.documents, entity.degree
FROM name JOIN entity ON entity.id = name.entity_id
WHERE name.folded = :folded
ORDER BY entity.documents DESC, entity.id
LIMIT :limit
