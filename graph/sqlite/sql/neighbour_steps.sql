-- name: neighbour_steps
-- mode: read
-- params: ids
-- returns: here, there
-- All single steps from these entities to others, in either direction of an edge.
SELECT subject_id AS here, object_id AS there
FROM relationship
WHERE subject_id IN (SELECT value FROM json_each(:ids))
UNION
SELECT object_id AS here, subject_id AS there
FROM relationship
WHERE object_id IN (SELECT value FROM json_each(:ids))
