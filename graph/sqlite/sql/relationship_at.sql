-- name: relationship_at
-- mode: read
-- params: id, others, predicates
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Edges between an entity and any of some others, among which it is not, by id.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE subject_id = :id AND object_id IN (SELECT value FROM json_each(:others))
    AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
UNION ALL
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE object_id = :id AND subject_id IN (SELECT value FROM json_each(:others))
    AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
ORDER BY id
