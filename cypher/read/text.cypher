// name: text
// mode: read
// params: document_id
// returns: text
// The text of a document.
OPTIONAL MATCH (t:Text {document_id: $document_id})
RETURN t.text AS text
