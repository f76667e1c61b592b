// name: reject
// mode: write
// params: id, properties
// returns: -
// Writes what of a job's input never became a document.
MATCH (j:Job {id: $id})
SET j += $properties
