-- name: tally_add
-- mode: write
-- params: entity_id, kind, text, documents
-- returns:
-- Adds to the number of documents that use a text for an entity; the number may be negative.
INSERT INTO tally (entity_id, kind, text, documents)
VALUES (:entity_id, :kind, :text, MAX(0, :documents))
ON CONFLICT (entity_id, kind, text) DO UPDATE SET documents = documents + :documents
