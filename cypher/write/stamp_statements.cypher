// name: stamp_statements
// mode: write
// params: rows
// returns: -
// Keeps publisher, day and fingerprint of documents on their statements, where they are others by now.
UNWIND $rows AS row
MATCH (s:Statement {document_id: row.document_id})
USING INDEX s:Statement(document_id)
WHERE coalesce(s.publisher, '') <> coalesce(row.publisher, '') OR coalesce(s.seen, '') <> coalesce(row.seen, '')
  OR coalesce(s.fingerprint, '') <> coalesce(row.fingerprint, '')
SET s.publisher = row.publisher, s.seen = row.seen, s.fingerprint = row.fingerprint
