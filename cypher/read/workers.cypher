// name: workers
// mode: read
// params: -
// returns: workers
// Workers that hold leases.
MATCH (q:Queued {state: 'running'})
RETURN collect(DISTINCT q.worker) AS workers
