// name: key
// mode: read
// params: id
// returns: row
// A key of a caller by id.
OPTIONAL MATCH (k:CallerKey {id: $id})
RETURN k {.*} AS row
