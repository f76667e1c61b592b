-- name: relationship_put
-- mode: write
-- params: id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes
-- returns:
-- Adds or replaces an edge.
INSERT INTO relationship (id, subject_id, predicate, object_id, statements, documents, confidence, status, first_date, last_date, quotes)
VALUES (:id, :subject_id, :predicate, :object_id, :statements, :documents, :confidence, :status, :first_date, :last_date, :quotes)
ON CONFLICT (id) DO UPDATE SET
    subject_id = excluded.subject_id, predicate = excluded.predicate, object_id = excluded.object_id, statements = excluded.statements,
    documents = excluded.documents, confidence = excluded.confidence, status = excluded.status, first_date = excluded.first_date,
    last_date = excluded.last_date, quotes = excluded.quotes
