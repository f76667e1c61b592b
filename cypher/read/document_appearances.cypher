// name: document_appearances
// mode: read
// params: document_id
// returns: rows
// Appearances in a document by entity.
MATCH (a:Appearance {document_id: $document_id})
WITH a ORDER BY a.entity_id
RETURN collect(a {.*}) AS rows
