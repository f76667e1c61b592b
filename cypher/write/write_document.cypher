// name: write_document
// mode: write
// params: id, properties, text
// returns: -
// Writes a document, which is locked, and its text.
MATCH (d:Document {id: $id})
SET d = $properties
MERGE (t:Text {document_id: $id})
SET t.text = $text
