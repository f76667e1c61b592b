// name: waiting
// mode: read
// params: -
// returns: waiting
// Number of documents that wait or run.
MATCH (q:Queued)
WHERE q.state IN ['queued', 'running']
RETURN count(q) AS waiting
