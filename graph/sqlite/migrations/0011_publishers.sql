-- name: 0011_publishers
-- mode: schema
-- params:
-- returns:
-- What the spellings of a publisher have in common, kept on each document.
ALTER TABLE document ADD COLUMN publisher_key TEXT; -- folded
UPDATE document
SET publisher_key = folded_publisher(publisher);
CREATE INDEX document_publisher ON document (publisher_key, publisher) WHERE publisher_key IS NOT NULL;
