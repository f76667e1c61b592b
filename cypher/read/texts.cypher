// name: texts
// mode: read
// params: ids
// returns: rows
// Texts of documents by id.
MATCH (t:Text)
WHERE t.document_id IN $ids
RETURN collect([t.document_id, t.text]) AS rows
