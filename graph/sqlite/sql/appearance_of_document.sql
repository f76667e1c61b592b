-- name: appearance_of_document
-- mode: read
-- params: document_id
-- returns: id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen
-- Appearances in a document, by entity.
SELECT id, entity_id, document_id, type, name, folded_names, surfaces, roles, spans, seen
FROM appearance
WHERE document_id = :document_id
ORDER BY entity_id
