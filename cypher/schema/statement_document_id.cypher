// name: statement_document_id
// mode: schema
// params: -
// returns: -
// Finds what a document says.
CREATE INDEX statement_document_id IF NOT EXISTS
FOR (n:Statement) ON (n.document_id)
