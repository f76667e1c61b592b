// name: appearance_document_id
// mode: schema
// params: -
// returns: -
// Finds who appears in a document.
CREATE INDEX appearance_document_id IF NOT EXISTS
FOR (n:Appearance) ON (n.document_id)
