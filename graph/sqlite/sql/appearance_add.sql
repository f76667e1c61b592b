-- name: appearance_add
-- mode: write
-- params: id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen
-- returns:
-- Adds an appearance.
INSERT INTO appearance (id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen)
VALUES (:id, :entity_id, :document_id, :type, :name, :folded_names, :surfaces, :roles, :spans, :seen)
