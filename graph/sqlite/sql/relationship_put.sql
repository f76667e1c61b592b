-- name: relationship_put
-- mode: write
-- params: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources
-- returns:
-- Adds or replaces an edge.
INSERT INTO relationship (id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes, sources)
VALUES (:id, :subject_id, :predicate, :object_id, :statements, :documents, :confidence, :status, :first_date, :last_date, :quotes, :sources)
ON CONFLICT (id) DO UPDATE SET
    subject_id = excluded.subject_id, predicate = excluded.predicate, object_id = excluded.object_id, statements = excluded.statements,
    documents = excluded.documents, confidence = excluded.confidence, status = excluded.status, first_date = excluded.first_date,
    last_date = excluded.last_date, quotes = excluded.quotes, sources = excluded.sources
