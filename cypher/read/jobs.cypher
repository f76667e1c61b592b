// name: jobs
// mode: read
// params: after, errors, limit
// returns: rows
// Jobs with their counts and first errors, newest first, before one.
MATCH (j:Job)
WHERE j.id < $after
WITH j ORDER BY j.id DESC LIMIT $limit
CALL (j) {
  MATCH (q:Queued {job_id: j.id}) WHERE q.state IS NOT NULL
  WITH q.state AS state, count(*) AS n RETURN collect([state, n]) AS counts
}
CALL (j) {
  MATCH (q:Queued {job_id: j.id}) WHERE q.state IN ['failed', 'quarantined']
  WITH q ORDER BY q.order LIMIT $errors
  RETURN collect(q {.document_id, .source, .state, .error}) AS errors
}
WITH j, counts, errors ORDER BY j.id DESC
RETURN collect(j {.*, counts: counts, errors: errors}) AS rows
