-- name: name_put
-- mode: write
-- params: folded, entity_id, type, documents
-- returns:
-- Adds a folded name, or its new count.
INSERT INTO name (folded, entity_id, type, documents)
VALUES (:folded, :entity_id, :type, :documents)
ON CONFLICT (folded, entity_id) DO UPDATE SET documents = excluded.documents
WHERE documents <> excluded.documents
