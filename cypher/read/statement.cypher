// name: statement
// mode: read
// params: id
// returns: row
// A statement by id.
OPTIONAL MATCH (s:Statement {id: $id})
RETURN s {.*} AS row
