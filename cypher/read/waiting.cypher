// name: waiting
// mode: read
// params: -
// returns: rows
// Number of documents that wait or run, by state.
MATCH (q:Queued)
WHERE q.state IN ['queued', 'running']
WITH q.state AS state, count(*) AS n
RETURN collect([state, n]) AS rows
