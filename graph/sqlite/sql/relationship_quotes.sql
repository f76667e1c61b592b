-- name: relationship_quotes
-- mode: read
-- params: id
-- returns: id, document_id, quote, confidence, relation
-- The best three quotes for an edge.
SELECT id, document_id, quote, confidence, relation
FROM statement
WHERE relationship_id = :id
ORDER BY confidence DESC, id
LIMIT 3
