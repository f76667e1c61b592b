// name: write_statements
// mode: write
// params: rows
// returns: -
// Writes statements.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s = row
