-- name: relationship_strongest
-- mode: read
-- params: id, predicates, limit
-- returns: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- Edges at an entity, strongest first: which they are is read off two indexes in that order, and then they alone.
SELECT id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
FROM relationship
WHERE rowid IN (
    SELECT place FROM (
        SELECT * FROM (
            SELECT rowid AS place, documents, confidence, statements, id
            FROM relationship
            WHERE subject_id = :id AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
            ORDER BY documents DESC, confidence DESC, statements DESC, id
            LIMIT :limit
        )
        UNION ALL
        SELECT * FROM (
            SELECT rowid AS place, documents, confidence, statements, id
            FROM relationship
            WHERE object_id = :id AND subject_id <> :id
                AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
            ORDER BY documents DESC, confidence DESC, statements DESC, id
            LIMIT :limit
        )
    )
    ORDER BY documents DESC, confidence DESC, statements DESC, id
    LIMIT :limit
)
ORDER BY documents DESC, confidence DESC, statements DESC, id
