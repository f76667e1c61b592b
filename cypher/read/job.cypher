// name: job
// mode: read
// params: errors, id
// returns: rows
// A job with its counts and first errors. It is read before them: of a job that is told as done all documents are.
MATCH (j:Job {id: $id})
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
RETURN collect(told {.*, counts: counts, errors: errors}) AS rows
