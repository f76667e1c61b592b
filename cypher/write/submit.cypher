// name: submit
// mode: write
// params: rows
// returns: -
// Queues documents; rows with an id that exists are left alone.
UNWIND $rows AS row
MERGE (q:Queued {id: row.id})
ON CREATE SET q = row
