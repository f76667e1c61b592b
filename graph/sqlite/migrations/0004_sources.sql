-- name: 0004_sources
-- mode: schema
-- params:
-- returns:
-- Fingerprints of texts, and how many documents of an edge are no copies of each other.
ALTER TABLE document ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN fingerprint TEXT;
ALTER TABLE relationship ADD COLUMN sources INTEGER NOT NULL DEFAULT 1;
UPDATE document
SET fingerprint = fingerprint_of((SELECT text FROM document_text WHERE document_id = document.id));
UPDATE statement
SET fingerprint = (SELECT fingerprint FROM document WHERE id = statement.document_id);
CREATE INDEX statement_fingerprint ON statement (relationship_id, fingerprint) WHERE relationship_id IS NOT NULL;
UPDATE relationship
SET sources = independent_of((
    SELECT json_group_array(fingerprint)
    FROM (
        SELECT DISTINCT fingerprint
        FROM statement
        WHERE relationship_id = relationship.id AND fingerprint IS NOT NULL
        ORDER BY fingerprint
        LIMIT 200
    )
));
