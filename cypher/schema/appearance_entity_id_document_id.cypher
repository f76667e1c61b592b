// name: appearance_entity_id_document_id
// mode: schema
// params: -
// returns: -
// Finds where an entity is named, in the order of documents.
CREATE INDEX appearance_entity_id_document_id IF NOT EXISTS
FOR (n:Appearance) ON (n.entity_id, n.document_id)
