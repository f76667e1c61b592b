// name: write_fingerprints
// mode: write
// params: rows
// returns: -
// Keeps the fingerprints of texts on their documents.
UNWIND $rows AS row
MATCH (d:Document {id: row.document_id})
SET d.fingerprint = row.fingerprint
