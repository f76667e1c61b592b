-- name: relationship_counts
-- mode: read
-- params: relationship_id
-- returns: subject_id, predicate, object_id, statements, documents, confidence, statuses, first_date, last_date
-- What the statements of an edge come to; no row when there is none.
SELECT subject_id, predicate, object_id, COUNT(*) AS statements, COUNT(DISTINCT document_id) AS documents,
    MAX(confidence) AS confidence, json_group_array(DISTINCT status) AS statuses,
    MIN(time) AS first_date, MAX(time) AS last_date
FROM statement
WHERE relationship_id = :relationship_id
GROUP BY relationship_id
