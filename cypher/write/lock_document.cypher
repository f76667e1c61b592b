// name: lock_document
// mode: write
// params: id
// returns: -
// Locks a document, making its node if need be. One that is deleted while this waits for the lock is not locked.
MERGE (d:Document {id: $id})
SET d.id = d.id
