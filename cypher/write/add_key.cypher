// name: add_key
// mode: write
// params: id, properties
// returns: -
// Keeps a key of a caller; one that exists stays as it is.
MERGE (k:CallerKey {id: $id})
ON CREATE SET k = $properties
