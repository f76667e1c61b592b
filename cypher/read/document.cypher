// name: document
// mode: read
// params: id
// returns: row
// A document by id.
OPTIONAL MATCH (d:Document {id: $id})
RETURN d {.*} AS row
