// name: queued_document_id
// mode: schema
// params: -
// returns: -
// Finds other versions of a queued document.
CREATE INDEX queued_document_id IF NOT EXISTS
FOR (n:Queued) ON (n.document_id)
