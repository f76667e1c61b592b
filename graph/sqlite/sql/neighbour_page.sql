-- name: neighbour_page
-- mode: read
-- params: id, predicate, statements, after, limit
-- returns: other_id, statements
-- Neighbours of an entity over edges of one predicate by number of statements on them, then id, read off an index in that order.
SELECT other_id, statements
FROM (
    SELECT * FROM (
        SELECT other_id, statements FROM neighbour
        WHERE entity_id = :id AND predicate = :predicate AND statements = :statements AND other_id > :after
        ORDER BY other_id
        LIMIT :limit
    )
    UNION ALL
    SELECT * FROM (
        SELECT other_id, statements FROM neighbour
        WHERE entity_id = :id AND predicate = :predicate AND statements < :statements
        ORDER BY statements DESC, other_id
        LIMIT :limit
    )
)
ORDER BY statements DESC, other_id
LIMIT :limit
