// name: write_appearances
// mode: write
// params: rows
// returns: -
// Writes appearances.
UNWIND $rows AS row
MERGE (a:Appearance {id: row.id})
SET a = row
