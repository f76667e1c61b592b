// name: lease
// mode: write
// params: expires, rows, worker
// returns: rows
// Leases documents to a worker.
UNWIND $rows AS row
MATCH (q:Queued {id: row.id})
SET q.state = 'running', q.token = row.token, q.worker = $worker, q.expires = $expires
RETURN collect(q {.*}) AS rows
