// name: delete_statements
// mode: write
// params: ids
// returns: -
// Removes statements.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DELETE s
