// name: write_document
// mode: write
// params: id, properties, publisher, text
// returns: -
// Writes a document, which is locked, and its text.
MATCH (d:Document {id: $id})
SET d = $properties, d.publisher_key = $publisher
MERGE (t:Text {document_id: $id})
SET t.text = $text
