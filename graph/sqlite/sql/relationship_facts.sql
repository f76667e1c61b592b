-- name: relationship_facts
-- mode: read
-- params: id
-- returns: subject_id, predicate, object_id, confidence, asserted, reported, alleged, first_date, last_date
-- What the statements of an edge come to, each read from the end of an index; no row when there is none.
SELECT subject_id, predicate, object_id, confidence,
    EXISTS (SELECT 1 FROM statement WHERE relationship_id = :id AND status = 'asserted') AS asserted,
    EXISTS (SELECT 1 FROM statement WHERE relationship_id = :id AND status = 'reported') AS reported,
    EXISTS (SELECT 1 FROM statement WHERE relationship_id = :id AND status = 'alleged') AS alleged,
    (SELECT MIN(time) FROM statement WHERE relationship_id = :id AND time IS NOT NULL) AS first_date,
    (SELECT MAX(time) FROM statement WHERE relationship_id = :id AND time IS NOT NULL) AS last_date
FROM statement
WHERE relationship_id = :id
ORDER BY confidence DESC, id
LIMIT 1
