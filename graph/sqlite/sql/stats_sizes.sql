-- name: stats_sizes
-- mode: read
-- params:
-- returns: documents, entities, statements, relationships
-- Sizes of the tables.
SELECT
    (SELECT COUNT(*) FROM document) AS documents,
    (SELECT COUNT(*) FROM entity) AS entities,
    (SELECT COUNT(*) FROM statement) AS statements,
    (SELECT COUNT(*) FROM relationship) AS relationships
