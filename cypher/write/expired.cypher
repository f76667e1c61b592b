// name: expired
// mode: write
// params: dead, now
// returns: rows
// Leases that ran out or whose worker is dead.
MATCH (q:Queued)
WHERE q.state = 'running' AND (q.expires <= $now OR q.worker IN $dead)
WITH q ORDER BY q.id
RETURN collect(q {.id, .job_id}) AS rows
