-- name: tally_of_entity
-- mode: read
-- params: entity_id
-- returns: kind, text, documents
-- Texts used for an entity, with their numbers of documents.
SELECT kind, text, documents
FROM tally
WHERE entity_id = :entity_id
ORDER BY kind, text
