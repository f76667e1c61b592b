// name: lock_document
// mode: write
// params: id
// returns: known
// Locks a document, making its node if need be; `known` says that it was written before.
MERGE (d:Document {id: $id})
SET d.id = d.id
RETURN d.content_hash IS NOT NULL AS known
