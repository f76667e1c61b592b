-- name: 0003_told
-- mode: schema
-- params:
-- returns:
-- By whom and when each statement was told, kept on it so that a filter reads one table.
ALTER TABLE statement ADD COLUMN publisher TEXT; -- folded
ALTER TABLE statement ADD COLUMN seen TEXT;      -- date
UPDATE statement
SET (publisher, seen) = (
    SELECT folded_publisher(document.publisher), substr(NULLIF(document.published_at, ''), 1, 10)
    FROM document
    WHERE document.id = statement.document_id
);
