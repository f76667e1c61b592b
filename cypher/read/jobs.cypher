// name: jobs
// mode: read
// params: after, errors, limit
// returns: rows
// Jobs with their counts and first errors, newest first, before one; each is read before its counts, as in `job`.
MATCH (j:Job)
WHERE j.id < $after
WITH j ORDER BY j.id DESC LIMIT $limit
WITH j, j {.*} AS told
CALL (j) {
  MATCH (q:Queued {job_id: j.id}) WHERE q.state IS NOT NULL
  WITH q.state AS state, count(*) AS n RETURN collect([state, n]) AS counts
}
CALL (j) {
  MATCH (q:Queued {job_id: j.id}) WHERE q.state IN ['failed', 'quarantined']
  WITH q ORDER BY q.order LIMIT $errors
  RETURN collect(q {.document_id, .source, .state, .error}) AS errors
}
WITH told, counts, errors ORDER BY told.id DESC
RETURN collect(told {.*, counts: counts, errors: errors}) AS rows
