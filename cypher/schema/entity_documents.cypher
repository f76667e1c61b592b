// name: entity_documents
// mode: schema
// params: -
// returns: -
// Finds the best-known entities.
CREATE INDEX entity_documents IF NOT EXISTS
FOR (n:__Entity__) ON (n.documents)
