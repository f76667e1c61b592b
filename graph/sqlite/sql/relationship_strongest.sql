-- name: relationship_strongest
-- mode: read
-- params: id, predicates, limit
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Edges at an entity, strongest first, each half read off an index in that order.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM (
    SELECT * FROM (
        SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
        FROM relationship
        WHERE subject_id = :id AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
        ORDER BY documents DESC, confidence DESC, statements DESC, id
        LIMIT :limit
    )
    UNION ALL
    SELECT * FROM (
        SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
        FROM relationship
        WHERE object_id = :id AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
        ORDER BY documents DESC, confidence DESC, statements DESC, id
        LIMIT :limit
    )
)
ORDER BY documents DESC, confidence DESC, statements DESC, id
LIMIT :limit
