// name: delete_document
// mode: write
// params: id
// returns: -
// Removes a document and its text.
MATCH (d:Document {id: $id})
OPTIONAL MATCH (t:Text {document_id: $id})
DELETE d, t
