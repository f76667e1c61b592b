// name: next_queued_of_job
// mode: write
// params: job_id, limit
// returns: rows
// Documents of a job that wait, by order; for each the version of it that goes first, from whichever job.
MATCH (q:Queued)
USING INDEX q:Queued(state, job_id, order)
WHERE q.state = 'queued' AND q.job_id = $job_id AND q.order IS NOT NULL
WITH q ORDER BY q.state, q.job_id, q.order, q.id
CALL (q) {
  MATCH (p:Queued {document_id: q.document_id})
  WHERE p.state IN ['queued', 'running']
  WITH p ORDER BY p.state DESC, p.job_id, p.order, p.id LIMIT 1
  RETURN p
}
WITH p WHERE p.state = 'queued'
WITH p LIMIT $limit
RETURN collect(p {.id, .attempts}) AS rows
