// name: heartbeat
// mode: write
// params: expires, tokens, worker
// returns: tokens
// Prolongs leases that are still held.
MATCH (q:Queued)
WHERE q.state = 'running' AND q.worker = $worker AND q.token IN $tokens
SET q.expires = $expires
RETURN collect(q.token) AS tokens
