-- name: appearance_of_entity
-- mode: read
-- params: entity_id, after, limit
-- returns: id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen
-- Appearances of an entity, by document.
SELECT id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen
FROM appearance
WHERE entity_id = :entity_id AND document_id > :after
ORDER BY document_id
LIMIT :limit
